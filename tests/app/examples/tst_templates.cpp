// SPDX-License-Identifier: GPL-3.0-or-later
#include "examples/examples.h"

#include "analysis/assessment.h"
#include "document/studyfile.h"
#include "lifecycle/edits.h"

#include <QTest>

#include <cmath>

using namespace plume;

namespace {

const Catalogue& shipped() {
    static const Catalogue catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
    return catalogue;
}

Study studyNamed(const char* name) {
    const auto study = readStudyFile(shippedStudy(QLatin1String(name)), shipped());
    return study ? *study : Study();
}

/// What the plans of a template come to, in kg, kWh and L.
class Template {
public:
    explicit Template(const char* name)
        : m_study(studyNamed(name)) {
        for (int plan = 0; plan < m_study.plans.size(); ++plan)
            m_plans.append(assess(m_study, plan, shipped()));
    }

    double total(int plan, Term term = Term::Emissions) const {
        return m_plans[plan].total(term).value_or(NAN);
    }
    double of(int plan, int activity, Term term) const {
        return m_plans[plan].ofActivity(activity, term).value_or(NAN);
    }
    /// The emissions of a plan that ends after so many months.
    double after(int months, int plan) const {
        const Study study = withServiceMonths(m_study, plan, months);
        return assess(study, plan, shipped()).total(Term::Emissions).value_or(NAN);
    }
    const Study& study() const { return m_study; }

private:
    Study m_study;
    QList<Assessment> m_plans;
};

bool isNear(double value, double expected, double part = 1e-4) {
    return std::abs(value / expected - 1.0) < part;
}

} // namespace

/// Each template shows what its note says.
class TestTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fineTuneOrFromScratch();
    void oneBigOrManySmall();
    void cloudOrDevice();
    void hereOrThere();
    void nowOrNextYear();
};

/// The centre of "1.3 to 1.6" is the root of 1.3 x 1.6 = 1.442221.
void TestTemplates::fineTuneOrFromScratch() {
    const Template study("fine-tune-or-from-scratch");
    enum { Large, Scratch, Small };
    // 200,000 x 1,095.75 answers of 1.7197 Wh on the chip; for each 700 W x 0.7 of a chip 150 W of
    // its host: 376,872 x (1 + 150 / 490) x 1.442221 = 709,920 kWh, at 460.73 g/kWh 327.08 t.
    QVERIFY(isNear(study.of(Large, 1, Term::FacilityEnergy), 709'920));
    QVERIFY(isNear(study.of(Large, 1, Term::OperationalEmissions), 327'082));
    // 6 x 7e9 x 2e12 operations at 0.38 of 989.4e12 a second: 62,061 h of 700 W x 0.8 + 150 W,
    // times 1.442221: 63,549 kWh. The trial runs are half of that.
    QVERIFY(isNear(study.of(Scratch, 1, Term::FacilityEnergy), 63'549));
    QVERIFY(isNear(study.of(Scratch, 0, Term::FacilityEnergy), 31'775));
    // The lines cross within half a year.
    QVERIFY(study.after(1, Scratch) > study.after(1, Large));
    QVERIFY(study.after(6, Scratch) < study.after(6, Large));
    QVERIFY(study.after(1, Small) < study.after(1, Large));
    QVERIFY(study.total(Small) < 0.1 * study.total(Scratch));
}

/// The centre of "1.1 to 1.3" is 1.195826.
void TestTemplates::oneBigOrManySmall() {
    const Template study("one-big-or-many-small");
    enum { Big, Small, Both };
    // 730.5 million requests of 1.7197 Wh: 1,256,241 x (1 + 150 / 490) x 1.195826 kWh.
    QVERIFY(isNear(study.of(Big, 1, Term::FacilityEnergy), 1'962'117));
    // 600,000 x 730.5 messages of 2 mWh of the server: 876.6 x 1.195826 kWh.
    QVERIFY(isNear(study.of(Small, 1, Term::FacilityEnergy), 1'048.26));
    // Of one request: less than a thirtieth for each of the four tasks.
    const QList<double> requests{600e3, 200e3, 100e3, 100e3};
    const double general = study.of(Big, 1, Term::FacilityEnergy) / 1e6;
    for (int task = 0; task < 4; ++task)
        QVERIFY(study.of(Small, task + 1, Term::FacilityEnergy) / requests[task] < general / 30);
    QVERIFY(study.of(Small, 0, Term::Emissions) < 0.1 * study.total(Small));
    QVERIFY(study.of(Both, 5, Term::Emissions) > 0.9 * study.total(Both));
}

void TestTemplates::cloudOrDevice() {
    const Template study("cloud-or-device");
    enum { Device, Cloud };
    // 100,000 x (40 mW x 0.0016 + 0.0316228 mW x 0.9984) x 43,830 h = 418.9 kWh.
    QVERIFY(isNear(study.of(Device, 1, Term::FacilityEnergy), 418.9, 1e-3));
    QVERIFY(isNear(study.of(Device, 1, Term::EmbodiedEmissions), 30'000)); // 0.3 kg each
    QVERIFY(isNear(study.of(Cloud, 1, Term::EmbodiedEmissions), 60'000));  // 0.6 kg each
    // 144 million x 1,826.25 pictures of 7 mWh of the server, times 1.442221.
    QVERIFY(isNear(study.of(Cloud, 2, Term::FacilityEnergy), 2'654'926));
    QVERIFY(study.total(Device, Term::EmbodiedEmissions) > 0.98 * study.total(Device));
    QVERIFY(study.total(Cloud, Term::OperationalEmissions) >
            study.total(Cloud, Term::EmbodiedEmissions));
    // Once an hour: a sixtieth of the pictures and of the time working.
    const auto hourly = [&study](int plan) {
        Study rare = study.study();
        for (Activity& activity : rare.plans[plan].activities) {
            for (const Term term : {Term::DutyCycle, Term::RequestRate}) {
                if (activity.inputs.contains(term))
                    activity.inputs[term] = {
                        .value = activity.inputs[term].value / 60, .range = {}, .provenance = {}};
            }
        }
        return assess(rare, plan, shipped()).total(Term::Emissions).value_or(NAN);
    };
    QVERIFY(isNear(hourly(Cloud), study.total(Cloud) / 20, 0.2));
    QVERIFY(isNear(hourly(Device), study.total(Device), 0.01));
}

void TestTemplates::hereOrThere() {
    const Template study("here-or-there");
    enum { Vietnam, UnitedStates, Quebec, France };
    // A million x 1,095.75 answers of 0.31 Wh: 339,682.5 kWh, at each grid's g/kWh.
    QVERIFY(isNear(study.of(Vietnam, 1, Term::OperationalEmissions), 339'682.5 * 0.46073));
    QVERIFY(isNear(study.of(UnitedStates, 1, Term::OperationalEmissions), 339'682.5 * 0.3844));
    QVERIFY(isNear(study.of(Quebec, 1, Term::OperationalEmissions), 339'682.5 * 0.02738));
    QVERIFY(isNear(study.of(France, 1, Term::OperationalEmissions), 339'682.5 * 0.04144));
    QVERIFY(study.total(Vietnam, Term::OperationalEmissions) >
            10 * study.total(Quebec, Term::OperationalEmissions));
    QVERIFY(study.total(France, Term::Water) > study.total(Vietnam, Term::Water));
    QVERIFY(std::isnan(study.of(Quebec, 1, Term::GridWater)));
    for (int place = UnitedStates; place <= France; ++place)
        QCOMPARE(study.total(place, Term::EmbodiedEmissions),
                 study.total(Vietnam, Term::EmbodiedEmissions));
    QVERIFY(study.total(Vietnam, Term::EmbodiedEmissions) < 0.1 * study.total(Vietnam));
    QVERIFY(study.total(Quebec, Term::EmbodiedEmissions) > 0.5 * study.total(Quebec));
}

void TestTemplates::nowOrNextYear() {
    const Template study("now-or-next-year");
    enum { Now, Later, New };
    // A year of 4 % decline; the same work on the same machines.
    QVERIFY(isNear(study.total(Later, Term::OperationalEmissions),
                   0.96 * study.total(Now, Term::OperationalEmissions), 1e-9));
    QCOMPARE(study.total(Later, Term::FacilityEnergy), study.total(Now, Term::FacilityEnergy));
    // 312 of 2,250 TFLOP/s, and 1,000 W x 0.8 + 787.5 W for 400 W x 0.8 + 237.5 W: 0.39486 times.
    QVERIFY(isNear(study.of(New, 0, Term::FacilityEnergy),
                   0.39486 * study.of(Later, 0, Term::FacilityEnergy)));
    QVERIFY(study.total(New) < 0.5 * study.total(Later));
}

QTEST_APPLESS_MAIN(TestTemplates)
#include "tst_templates.moc"
