// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/methodologypage.h"

#include "analysis/assessment.h"
#include "document/studyfile.h"
#include "examples/examples.h"
#include "explain/methodologyplans.h"
#include "randomedits.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <set>

using namespace plume;

namespace {

using Pair = std::pair<Term, QString>;

const MethodologyPage& page() {
    static const MethodologyPage made = methodologyPage();
    return made;
}

/// A formula without the names of the activities that its factors belong to.
QString withoutActivities(QString words) {
    static const QRegularExpression activity(QStringLiteral("“[^”]+”: "));
    return words.remove(activity);
}

std::set<Pair> formulasOnThePage() {
    std::set<Pair> formulas;
    for (const MethodologySection& section : page().sections) {
        for (const MethodologyTerm& term : section.terms) {
            for (const MethodologyFormula& formula : term.formulas)
                formulas.insert({term.term, withoutActivities(formula.words)});
        }
    }
    return formulas;
}

bool isMeant(const MethodologyPlan& plan, const Assessment& assessment, NodeId node) {
    const WindowNodes& whole = assessment.calculation.whole();
    const auto& results = plan.showsTotals ? whole.totals : whole.activities[plan.activity];
    std::vector<NodeId> outputs(results.begin(), results.end());
    if (plan.showsTotals)
        return std::find(outputs.begin(), outputs.end(), node) != outputs.end();
    return neededFor(*assessment.calculation.graph, outputs)[std::size_t(node)];
}

/// Every name in every graph of the plans, with its formula.
std::set<Pair> formulasInTheGraphs() {
    std::set<Pair> formulas;
    for (const MethodologyPlan& plan : methodologyPlans()) {
        const Assessment assessment = assess(plan.study, 0, {});
        const Graph& graph = *assessment.calculation.graph;
        for (NodeId node = 0; node < NodeId(graph.nodes().size()); ++node) {
            if (graph.node(node).operation == Operation::Name && isMeant(plan, assessment, node))
                formulas.insert({Term(graph.node(node).detail), formulaInWords(graph, node)});
        }
    }
    return formulas;
}

QStringList namesOf(const std::set<Pair>& formulas) {
    QStringList names;
    for (const auto& [term, words] : formulas)
        names.append(nameOf(term) + QStringLiteral(" = ") + words);
    names.sort();
    return names;
}

} // namespace

class TestMethodologyPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void thePageHasTheFormulasOfTheGraphsAndNoOther();
    void everyTermOfAnyStudyStandsOnThePage();
    void everyMethodIsShown();
    void aFormulaIsWrittenOnce();
    void theStructureOfAFormulaIsThatOfItsWords();
    void inputsSayUnitAndPlace();
    void theEquationsOfTheDesignStandThere_data();
    void theEquationsOfTheDesignStandThere();
};

void TestMethodologyPage::thePageHasTheFormulasOfTheGraphsAndNoOther() {
    QCOMPARE(namesOf(formulasOnThePage()), namesOf(formulasInTheGraphs()));
    QVERIFY(formulasOnThePage().size() > 40);
}

void TestMethodologyPage::everyTermOfAnyStudyStandsOnThePage() {
    QSet<Term> computed;
    for (const auto& [term, words] : formulasOnThePage())
        computed.insert(term);
    QSet<Term> inputs;
    for (const MethodologyInput& input : page().inputs)
        inputs.insert(input.term);
    const Catalogue catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
    test::RandomEditor editor(catalogue, 5);
    QFile file(QStringLiteral(":/examples/chatbot.plume"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    Study study = readStudy(file.readAll(), catalogue).value();
    for (int step = 0; step < 300; ++step) {
        study = editor.next(study);
        const Assessment assessment = assess(study, 0, catalogue);
        const Graph& graph = *assessment.calculation.graph;
        for (NodeId node = 0; node < NodeId(graph.nodes().size()); ++node) {
            const auto term = termOf(graph, node);
            const bool isName = graph.node(node).operation == Operation::Name;
            QVERIFY2(!term || (isName ? computed : inputs).contains(*term),
                     qPrintable(term ? nameOf(*term) : QString()));
        }
    }
    // The terms of the enumeration are inputs or computed, and none is forgotten.
    for (int term = 0; term < termCount; ++term)
        QVERIFY2(computed.contains(Term(term)) || inputs.contains(Term(term)),
                 qPrintable(keyOf(Term(term))));
}

void TestMethodologyPage::everyMethodIsShown() {
    const QString text = plainText(page());
    for (const WorkMethod method : allWorkMethods)
        QVERIFY2(text.contains(nameOf(method)), qPrintable(nameOf(method)));
    for (const EmbodiedMethod method : allEmbodiedMethods) {
        if (method != EmbodiedMethod::Excluded)
            QVERIFY2(text.contains(nameOf(method)), qPrintable(nameOf(method)));
    }
}

void TestMethodologyPage::aFormulaIsWrittenOnce() {
    for (const MethodologySection& section : page().sections) {
        std::set<Pair> seen;
        for (const MethodologyTerm& term : section.terms) {
            QVERIFY(!term.meaning.isEmpty());
            for (const MethodologyFormula& formula : term.formulas) {
                QVERIFY2(!seen.contains({term.term, formula.words}), qPrintable(formula.words));
                seen.insert({term.term, formula.words});
            }
        }
    }
}

void TestMethodologyPage::theStructureOfAFormulaIsThatOfItsWords() {
    for (const MethodologySection& section : page().sections) {
        for (const MethodologyTerm& term : section.terms) {
            for (const MethodologyFormula& formula : term.formulas) {
                const QString words = formulaText(formula.formula, [&formula](NodeId node) {
                    const ExplainedNumber& factor = formula.texts[node];
                    return factor.term ? factor.name : factor.value;
                });
                QCOMPARE(words, formula.words);
            }
        }
    }
}

void TestMethodologyPage::inputsSayUnitAndPlace() {
    const auto input = [](Term term) {
        return *std::find_if(page().inputs.begin(), page().inputs.end(),
                             [term](const MethodologyInput& each) { return each.term == term; });
    };
    QCOMPARE(input(Term::GridIntensity).unit, QStringLiteral("g/kWh"));
    QCOMPARE(input(Term::GridIntensity).place, QStringLiteral("site/intensity"));
    QCOMPARE(input(Term::RequestRate).place, QStringLiteral("work/requests_per_day"));
    QCOMPARE(input(Term::RequestRate).unit, QStringLiteral("requests/day"));
    QCOMPARE(input(Term::ServiceLife).place, QStringLiteral("service_months"));
    QCOMPARE(input(Term::ActivityLength).place, QStringLiteral("months"));
}

void TestMethodologyPage::theEquationsOfTheDesignStandThere_data() {
    QTest::addColumn<int>("term");
    QTest::addColumn<QString>("words");
    const auto row = [](Term term, const char* words) {
        QTest::newRow(words) << int(term) << QString::fromUtf8(words);
    };
    row(Term::FacilityEnergy, "Energy of the servers × PUE");
    row(Term::ServerEnergy, "Energy of the chips + Device-hours × Host power per device");
    row(Term::OperationalEmissions, "Energy × Grid intensity");
    row(Term::OperationalEmissions, "Energy, weighted by the grid's improvement × Grid intensity");
    row(Term::MarketBasedEmissions,
        "Operational emissions × (100% − Contracted carbon-free share)");
    row(Term::EmbodiedPerDeviceHour, "(Making one device + Making its share of the server) / "
                                     "(Hardware lifetime × Use over the lifetime)");
    row(Term::SiteWater, "Energy of the servers × Water use on site (WUE)");
    row(Term::Compute, "Operations per parameter and token × Active parameters × Tokens processed");
}

void TestMethodologyPage::theEquationsOfTheDesignStandThere() {
    QFETCH(int, term);
    QFETCH(QString, words);
    QVERIFY2(formulasOnThePage().contains({Term(term), words}),
             qPrintable(namesOf(formulasOnThePage()).join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestMethodologyPage)
#include "tst_methodologypage.moc"
