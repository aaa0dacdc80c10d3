// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/document/examples.h"
#include "app/studies.h"
#include "lifecycle/completion.h"
#include "lifecycle/ownrows.h"
#include "randomedits.h"

#include <QTest>

using namespace plume;
using namespace plume::test;

namespace {

/// A training whose grid is a row of the data, and what serves after it.
Study trainedInVietnam() {
    Study study = roundNumbers();
    study.plans[0].activities.prepend(training());
    study.plans[0].activities[0].grid = GridId(QStringLiteral("VNM"));
    study.plans[0].activities[0].inputs.remove(Term::GridIntensity);
    return study;
}

} // namespace

/// A completion that begins from the one before is the same as one that begins from nothing.
class TestCompletePlan : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whateverIsEdited();
    void whateverElseItDependsOn();
    void whatIsUnchangedIsTakenOver();

private:
    Catalogue m_catalogue;
};

void TestCompletePlan::initTestCase() {
    const auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
}

void TestCompletePlan::whateverIsEdited() {
    RandomEditor editor(m_catalogue, 7);
    Study study = roundNumbers();
    CompletePlan before;
    int warnings = 0;
    for (int i = 0; i < 600; ++i) {
        study = editor.next(study);
        const CompletePlan anew = complete(study, 0, m_catalogue);
        before = complete(study, 0, m_catalogue, before);
        QVERIFY2(before == anew, qPrintable(QString::number(i)));
        warnings += int(anew.warnings.size());
    }
    QVERIFY(warnings > 0);
}

void TestCompletePlan::whateverElseItDependsOn() {
    Study study = trainedInVietnam();
    study.plans.append(study.plans.first());
    const CompletePlan before = complete(study, 0, m_catalogue);
    const auto isSame = [&](const Study& next, int plan, const Catalogue& catalogue) {
        const CompletePlan anew = complete(next, plan, catalogue);
        const bool isOther =
            anew.activities != before.activities || anew.warnings != before.warnings;
        return isOther && complete(next, plan, catalogue, before) == anew;
    };
    QVERIFY(isSame(study, 1, m_catalogue)); // other addresses
    Study shorter = study;
    shorter.plans[0].serviceMonths = 1; // which some go beyond
    QVERIFY(isSame(shorter, 0, m_catalogue));
    Study direct = study;
    direct.boundary = Boundary::Direct;
    QVERIFY(isSame(direct, 0, m_catalogue));
    Study own = study;
    Grid cleaner = *m_catalogue.grid(GridId(QStringLiteral("VNM")));
    cleaner.intensity.value *= 0.5;
    own.own.grids = {cleaner};
    QVERIFY(isSame(own, 0, withOwnRows(m_catalogue, own.own)));
}

/// With nothing that it could be looked up in.
void TestCompletePlan::whatIsUnchangedIsTakenOver() {
    Study study = trainedInVietnam();
    const CompletePlan before = complete(study, 0, m_catalogue);
    QVERIFY(before.activities[0].inputs.contains(Term::GridIntensity));
    study.plans[0].activities[1].inputs[Term::StatedEmissions].value *= 1.5;
    const CompletePlan after = complete(study, 0, {}, before);
    QVERIFY(after.activities[0] == before.activities[0]);
    QVERIFY(after.activities[1] != before.activities[1]);
}

QTEST_GUILESS_MAIN(TestCompletePlan)
#include "tst_completeplan.moc"
