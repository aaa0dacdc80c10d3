// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explainer.h"

#include "analysis/montecarlo.h"
#include "app/studies.h"
#include "document/studyfile.h"
#include "examples/examples.h"
#include "explain/citation.h"
#include "randomedits.h"

#include <QFile>
#include <QTest>

#include <cmath>

using namespace plume;

namespace {

const Catalogue& shipped() {
    static const Catalogue catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
    return catalogue;
}

const QString noSource = QStringLiteral("No good source found; this is an assumption.");

Study studyAt(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readStudy(file.readAll(), shipped()).value();
}

Study example(const QString& name) {
    return studyAt(QStringLiteral(":/examples/") + name);
}

bool isClose(double a, double b) {
    return a == b || std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b)) ||
           (std::isnan(a) && std::isnan(b));
}

/// All sheets of an assessment, and what each comes to when it is computed from what its factors'
/// own sheets show, and so on down to the inputs.
class Links {
public:
    explicit Links(const Assessment& assessment)
        : m_graph(*assessment.calculation.graph) {
        const Explainer explainer(assessment, shipped(), {});
        for (const QString& address : explainer.addresses().addresses())
            m_sheets.insert(address, *explainer.sheet(address));
    }

    const QHash<QString, ExplainSheet>& sheets() const { return m_sheets; }

    double recomputed(const QString& address) {
        if (const auto known = m_values.constFind(address); known != m_values.cend())
            return *known;
        const ExplainSheet sheet = m_sheets.value(address);
        const double value =
            sheet.isComputed()
                ? valueOf(sheet.formula, [&](NodeId factor) { return shown(sheet, factor); })
                : sheet.number.base;
        m_values.insert(address, value);
        return value;
    }

private:
    double shown(const ExplainSheet& sheet, NodeId factor) {
        const ExplainedNumber& number = sheet.texts[factor];
        const bool isConstant = !number.term;
        return isConstant ? m_graph.leafOf(factor).estimate.value : recomputed(number.address);
    }

    const Graph& m_graph;
    QHash<QString, ExplainSheet> m_sheets;
    QHash<QString, double> m_values;
};

/// What is wrong with the explanations of an assessment; empty where nothing is.
QString faultIn(const Assessment& assessment) {
    if (addressesOf(assessment).removeDuplicates() > 0)
        return QStringLiteral("an address stands for two numbers");
    Links links(assessment);
    for (auto sheet = links.sheets().cbegin(); sheet != links.sheets().cend(); ++sheet) {
        if (sheet->title.isEmpty() || sheet->meaning.isEmpty())
            return sheet.key() + QStringLiteral(" is not explained");
        const double value = assessment.values[std::size_t(sheet->number.node)];
        if (!isClose(links.recomputed(sheet.key()), value))
            return sheet.key() + QStringLiteral(" does not come to its value");
        for (const ExplainedNumber& link : sheet->factors + sheet->inputs + sheet->usedBy) {
            if (!links.sheets().contains(link.address))
                return sheet.key() + QStringLiteral(" leads nowhere: ") + link.name;
        }
    }
    return {};
}

} // namespace

class TestExplainer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNumberOfTheExamplesRecomputesFromItsLeaves_data();
    void everyNumberOfTheExamplesRecomputesFromItsLeaves();
    void everyNumberOfARandomlyEditedStudyRecomputesFromItsLeaves();
    void everyNameInAGraphHasAnAddress();
    void aSourceIsThreeStepsFromATotalAtMost_data();
    void aSourceIsThreeStepsFromATotalAtMost();
    void theTotalSpeaksOfItsActivities();
    void aStepHasAnAddressBelowItsActivity();
    void addressesDoNotDependOnValues();
    void whoSetAnInputIsSaid();
    void anAssumptionWithoutASourceSaysSo();
    void aRangeComesFromWhereItIsComputed();
    void whatUsesAnInputIsListed();
    void whatIsLeftOutIsALimit();
    void aScheduleIsSaidInASentence();
    void aMultipleNamesWhatIsOfTheOther();
    void anEquivalenceHasASheet();
    void anUnknownAddressHasNone();
};

void TestExplainer::everyNumberOfTheExamplesRecomputesFromItsLeaves_data() {
    QTest::addColumn<QString>("path");
    for (const QString& path : shippedExamples())
        QTest::newRow(qPrintable(path)) << path;
}

void TestExplainer::everyNumberOfTheExamplesRecomputesFromItsLeaves() {
    QFETCH(QString, path);
    const Study study = studyAt(path);
    QVERIFY(!study.plans.isEmpty());
    for (int plan = 0; plan < study.plans.size(); ++plan) {
        const Assessment assessment = assess(study, plan, shipped());
        const QStringList addresses = addressesOf(assessment);
        QVERIFY(addresses.contains(totalAddress(plan, Term::Emissions)));
        for (int i = 0; i < assessment.activityCount(); ++i)
            QVERIFY(addresses.contains(resultAddress(plan, i, Term::Emissions)));
        QCOMPARE(faultIn(assessment), QString());
    }
}

void TestExplainer::everyNumberOfARandomlyEditedStudyRecomputesFromItsLeaves() {
    test::RandomEditor editor(shipped(), 11);
    Study study = example(QStringLiteral("chatbot.plume"));
    for (int step = 0; step < 300; ++step) {
        study = editor.next(study);
        if (step % 5 != 0)
            continue;
        const QString fault = faultIn(assess(study, 0, shipped()));
        QVERIFY2(fault.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(fault)));
    }
}

void TestExplainer::everyNameInAGraphHasAnAddress() {
    for (const QString& path : shippedExamples()) {
        const Assessment assessment = assess(studyAt(path), 0, shipped());
        const Graph& graph = *assessment.calculation.graph;
        const AddressBook book(assessment);
        std::vector<NodeId> results;
        for (const auto& nodes : assessment.calculation.whole().activities +
                                     QList{assessment.calculation.whole().totals})
            results.insert(results.end(), nodes.begin(), nodes.end());
        const std::vector<bool> needed = neededFor(graph, results);
        for (NodeId node = 0; node < NodeId(graph.nodes().size()); ++node) {
            if (!needed[std::size_t(node)] || !termOf(graph, node))
                continue;
            const QString address = book.addressOf(node);
            QVERIFY2(!address.isEmpty(), qPrintable(nameOf(*termOf(graph, node))));
            QCOMPARE(nodeAt(assessment, address).value(), node);
        }
    }
}

void TestExplainer::aSourceIsThreeStepsFromATotalAtMost_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("end");
    QTest::newRow("chatbot") << QStringLiteral("chatbot.plume")
                             << QStringLiteral("/site/intensity");
    QTest::newRow("GPT-3") << QStringLiteral("gpt-3.plume") << QStringLiteral("/site/intensity");
    QTest::newRow("FX1") << QStringLiteral("fx1.plume") << QStringLiteral("/work/emissions");
}

void TestExplainer::aSourceIsThreeStepsFromATotalAtMost() {
    QFETCH(QString, name);
    QFETCH(QString, end);
    const Assessment assessment = assess(example(name), 0, shipped());
    const Explainer explainer(assessment, shipped(), {});
    // By formulas alone: the total, an activity, its electricity, the grid.
    QStringList reached{QStringLiteral("/plans/0/totals/emissions")};
    QVERIFY(explainer.sheet(reached.first())->isComputed());
    for (int step = 0; step < 3; ++step) {
        QStringList next;
        for (const QString& address : reached) {
            const ExplainSheet sheet = *explainer.sheet(address);
            for (const ExplainedNumber& factor : sheet.factors)
                next.append(factor.address);
        }
        reached += next;
    }
    // A source, or the sentence that there is none.
    const auto hasSource = [&](const QString& address) {
        const ExplainSheet sheet = *explainer.sheet(address);
        return address.endsWith(end) && sheet.sources.isEmpty() == sheet.limits.contains(noSource);
    };
    QVERIFY(std::any_of(reached.begin(), reached.end(), hasSource));
    // And at once, by the list of all inputs.
    const QList<ExplainedNumber> inputs = explainer.sheet(reached.first())->inputs;
    QVERIFY(std::any_of(inputs.begin(), inputs.end(),
                        [&](const ExplainedNumber& input) { return hasSource(input.address); }));
}

void TestExplainer::theTotalSpeaksOfItsActivities() {
    const Assessment assessment = assess(test::roundNumbers(), 0, {});
    const auto sheet =
        explainSheet(assessment, QStringLiteral("/plans/0/totals/emissions"), {}, {});
    QCOMPARE(sheet->title, QStringLiteral("Emissions"));
    QCOMPARE(sheet->number.value, QStringLiteral("192.5 t"));
    QCOMPARE(sheet->number.base, 192500.0);
    QCOMPARE(sheet->formulaInWords,
             QStringLiteral("“Experiments”: Emissions + “Training”: Emissions + “Fine-tuning”: "
                            "Emissions + “Chat”: Emissions"));
    QCOMPARE(sheet->formulaInNumbers, QStringLiteral("2 t + 7.5 t + 500 kg + 182.5 t"));
    QCOMPARE(sheet->factors.size(), 4);
    QCOMPARE(sheet->factors[3].address, QStringLiteral("/plans/0/activities/3/emissions"));
}

void TestExplainer::aStepHasAnAddressBelowItsActivity() {
    Activity improving = test::training();
    improving.inputs.insert(Term::YearlyDecline, test::fixed(unit::one(0.05)));
    improving.inputs.insert(Term::ActivityLength, test::fixed(unit::month(24)));
    const Assessment assessment = assess(test::studyOf({improving}, 36), 0, {});
    const Catalogue none; // which the explainer does not keep
    const Explainer explainer(assessment, none, {});
    const auto time = explainer.sheet(QStringLiteral("/plans/0/activities/0/device_time"));
    QCOMPARE(time->formulaInWords, QStringLiteral("Times done × Number of devices × Run time"));
    QCOMPARE(time->title, QStringLiteral("“Training”: Device-hours"));
    // The same term again, weighted by the grid's improvement, stands below what it is part of.
    const auto weighted =
        explainer.sheet(QStringLiteral("/plans/0/activities/0/grid_weighted_energy/server_energy"));
    QVERIFY(weighted.has_value());
    QVERIFY(weighted->number.node !=
            explainer.sheet(QStringLiteral("/plans/0/activities/0/server_energy"))->number.node);
}

void TestExplainer::addressesDoNotDependOnValues() {
    Study study = example(QStringLiteral("chatbot.plume"));
    const QStringList before = addressesOf(assess(study, 0, shipped()));
    for (Activity& activity : study.plans[0].activities) {
        for (EstimateData& input : activity.inputs)
            input.value *= 0.5;
    }
    QCOMPARE(addressesOf(assess(study, 0, shipped())), before);
}

void TestExplainer::whoSetAnInputIsSaid() {
    const Assessment assessment = assess(example(QStringLiteral("chatbot.plume")), 0, shipped());
    const Explainer explainer(assessment, shipped(), {});
    const auto at = [&](const char* address) {
        return *explainer.sheet(QStringLiteral("/plans/0/activities/") + QLatin1String(address));
    };
    const ExplainSheet stated = at("3/work/requests_per_day");
    QCOMPARE(stated.number.setBy, SetBy::You);
    QVERIFY(!stated.isComputed());
    const ExplainSheet grid = at("3/site/intensity");
    QCOMPARE(grid.number.setBy, SetBy::Data);
    QCOMPARE(grid.number.quality, Quality::Published);
    QCOMPARE(grid.sources.size(), 1);
    QCOMPARE(grid.sources[0].source.licence, QStringLiteral("CC-BY-4.0"));
    QCOMPARE(grid.sources[0].rows, QStringList{QStringLiteral("grids/VNM#intensity")});
    QCOMPARE(grid.dataVersion, shipped().version);
    QCOMPARE(at("1/work/load").number.setBy, SetBy::Default);
    QCOMPARE(at("3/energy").number.setBy, SetBy::Computed);
}

void TestExplainer::anAssumptionWithoutASourceSaysSo() {
    const Assessment assessment = assess(example(QStringLiteral("chatbot.plume")), 0, shipped());
    const Explainer explainer(assessment, shipped(), {});
    int assumed = 0;
    for (const QString& address : explainer.addresses().addresses()) {
        const auto sheet = explainer.sheet(address);
        const bool hasSource =
            !sheet->sources.isEmpty() && !isJudgement(sheet->sources.first().source.key);
        const bool isAssumed = sheet->number.quality == Quality::Assumed && !hasSource;
        QCOMPARE(sheet->limits.contains(noSource), isAssumed);
        assumed += isAssumed;
    }
    QVERIFY(assumed > 3);
}

void TestExplainer::aRangeComesFromWhereItIsComputed() {
    const Assessment assessment = assess(test::roundNumbers(), 0, {});
    const NodeId total = *nodeAt(assessment, QStringLiteral("/plans/0/totals/emissions"));
    ExplainStyle style;
    style.rangeOf = [total](NodeId node) {
        return node == total ? std::optional(Range{74'000.0, 530'000.0}) : std::nullopt;
    };
    const Catalogue none; // which the explainer does not keep
    const Explainer explainer(assessment, none, style);
    QCOMPARE(explainer.sheet(QStringLiteral("/plans/0/totals/emissions"))->number.range,
             QStringLiteral("74–530 t"));
    const auto activity = explainer.sheet(QStringLiteral("/plans/0/activities/0/emissions"));
    QVERIFY(activity->number.range.isEmpty());
    QCOMPARE(activity->usedBy.size(), 1);
    QCOMPARE(activity->usedBy[0].range, QStringLiteral("74–530 t"));
}

void TestExplainer::whatUsesAnInputIsListed() {
    const Assessment assessment = assess(test::studyOf({test::training()}, 12), 0, {});
    const Catalogue none; // which the explainer does not keep
    const Explainer explainer(assessment, none, {});
    const auto users = explainer.sheet(QStringLiteral("/plans/0/activities/0/device_time"))->usedBy;
    QStringList names;
    for (const ExplainedNumber& user : users)
        names.append(user.name);
    QCOMPARE(names, (QStringList{QStringLiteral("Energy of the chips"),
                                 QStringLiteral("Energy of the servers")}));
    const auto energy = explainer.sheet(QStringLiteral("/plans/0/activities/0/energy"))->usedBy;
    QCOMPARE(energy.size(), 3); // operational emissions, water of electricity, the whole plan's
    QCOMPARE(energy.last().name, QStringLiteral("Energy of the whole plan"));
}

void TestExplainer::whatIsLeftOutIsALimit() {
    Activity dry = test::training();
    dry.inputs.remove(Term::SiteWaterUse);
    const Assessment assessment = assess(test::studyOf({dry}, 12), 0, {});
    const Catalogue none; // which the explainer does not keep
    const Explainer explainer(assessment, none, {});
    const auto limits = [&](const char* address) {
        return explainer.sheet(QStringLiteral("/plans/0/") + QLatin1String(address))
            ->limits.join(QLatin1Char(' '));
    };
    const QString missing = QStringLiteral("because “Water use on site (WUE)” is not known");
    QVERIFY(limits("totals/water").contains(missing));
    QVERIFY(limits("activities/0/water").contains(missing));
    QVERIFY(!limits("totals/emissions").contains(missing));
    QVERIFY(limits("totals/emissions").contains(QStringLiteral("left out on purpose")));
}

void TestExplainer::aScheduleIsSaidInASentence() {
    const Assessment assessment = assess(example(QStringLiteral("chatbot.plume")), 0, shipped());
    const auto sheet = explainSheet(assessment, QStringLiteral("/plans/0/activities/2/occurrences"),
                                    shipped(), {});
    QCOMPARE(
        sheet->when,
        QStringLiteral("Starts at month 6 and again every 6 months; the plan ends at month 36."));
    QCOMPARE(sheet->number.value, QStringLiteral("5"));
}

void TestExplainer::aMultipleNamesWhatIsOfTheOther() {
    const Assessment assessment = assess(example(QStringLiteral("chatbot.plume")), 0, shipped());
    const auto sheet =
        explainSheet(assessment, QStringLiteral("/plans/0/activities/0/energy"), shipped(), {});
    QCOMPARE(sheet->formulaInWords,
             QStringLiteral("Times done × Multiple × “Continued pre-training”: Energy of the "
                            "servers × “Continued pre-training”: PUE"));
    QCOMPARE(sheet->factors[0].address, QStringLiteral("/plans/0/activities/0/occurrences"));
    QCOMPARE(sheet->factors[2].address, QStringLiteral("/plans/0/activities/1/server_energy"));
}

void TestExplainer::anEquivalenceHasASheet() {
    const Assessment assessment = assess(test::roundNumbers(), 0, shipped());
    const QString address = addressOf(EquivalenceId(QStringLiteral("phone-charge-us")));
    QCOMPARE(address, QStringLiteral("equivalences/phone-charge-us"));
    const auto sheet = explainSheet(assessment, address, shipped(), {});
    QCOMPARE(sheet->number.value, QStringLiteral("12.4 g"));
    QVERIFY(sheet->meaning.startsWith(QStringLiteral("0.022 kWh from the wall")));
    QCOMPARE(sheet->when, QStringLiteral("Region: USA. Year: 2022."));
    QCOMPARE(sheet->sources.size(), 1);
    QVERIFY(!sheet->limits.isEmpty());
    QVERIFY(!explainSheet(assessment, QStringLiteral("equivalences/none"), shipped(), {}));
}

void TestExplainer::anUnknownAddressHasNone() {
    const Assessment assessment = assess(test::roundNumbers(), 0, {});
    for (const char* address : {"", "/", "/plans/1/totals/emissions",
                                "/plans/0/activities/9/energy", "/plans/0/activities/0/work/pue"})
        QVERIFY2(!explainSheet(assessment, QLatin1String(address), {}, {}), address);
}

QTEST_GUILESS_MAIN(TestExplainer)
#include "tst_explainer.moc"
