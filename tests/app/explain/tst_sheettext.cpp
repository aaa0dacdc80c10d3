// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/sheettext.h"

#include "app/studies.h"
#include "explain/citation.h"
#include "explain/explainer.h"

#include <QTest>

using namespace plume;

namespace {

Source source(const char* key, const char* title, const char* authors) {
    Source result;
    result.key = QString::fromUtf8(key);
    result.title = QString::fromUtf8(title);
    result.authors = QString::fromUtf8(authors);
    result.year = 2021;
    result.url = QStringLiteral("https://example.org/a_b?c=1&d=%20");
    result.licence = QStringLiteral("CC-BY-4.0");
    return result;
}

CitedSource cited(const Source& of, const char* locator) {
    CitedSource result;
    result.source = of;
    result.locator = QString::fromUtf8(locator);
    return result;
}

/// Training at 429 g/kWh (358 to 512), after a paper's table, of 384 kWh.
ExplainSheet operational() {
    Activity activity = test::training();
    EstimateData intensity = test::fixed(unit::gramPerKWh(429));
    intensity.shape = Shape::Lognormal;
    intensity.range = {0.358, 0.512};
    intensity.provenance = {.source = QStringLiteral("patterson"),
                            .row = {},
                            .locator = QStringLiteral("Table 4"),
                            .note = {},
                            .quality = Quality::Published};
    activity.inputs.insert(Term::GridIntensity, intensity);
    Catalogue catalogue;
    catalogue.sources.append(
        source("patterson", "Carbon Emissions & Training", "Patterson et al."));
    catalogue.version = QStringLiteral("2026.1");
    const Assessment assessment = assess(test::studyOf({activity}, 12), 0, catalogue);
    return *explainSheet(assessment, QStringLiteral("/plans/0/activities/0/operational_emissions"),
                         catalogue, {});
}

int count(const QString& text, const char* part) {
    return int(text.count(QString::fromUtf8(part)));
}

} // namespace

class TestSheetText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plainTextSaysNumberFormulaSourcesAndLimits();
    void latexSpellsTheFormulaAsAnEquation();
    void latexWritesQuotientsAsFractions();
    void latexEscapesWhatItWouldRead_data();
    void latexEscapesWhatItWouldRead();
    void bracesAndEnvironmentsOfLatexAreBalanced();
    void citationsAreShortOrFull();
    void bibtexHasOneEntryASource();
    void bibtexKeepsAuthorsItCannotTakeApart_data();
    void bibtexKeepsAuthorsItCannotTakeApart();
    void aSourceThatTheDataDoNotKnowIsCitedByItsName();
};

void TestSheetText::plainTextSaysNumberFormulaSourcesAndLimits() {
    // 384 kWh x 0.429 kg/kWh = 164.736 kg
    QCOMPARE(plainText(operational()),
             QStringLiteral("“Training”: Operational emissions: 164.736 kg\n"
                            "= Energy × Grid intensity\n"
                            "= 384 kWh × 429 g/kWh\n"
                            "Emissions of the electricity in use, location-based.\n"
                            "\nMade of\n"
                            "- Energy: 384 kWh\n"
                            "- Grid intensity: 429 g/kWh (358–512 g/kWh; stated in the study; "
                            "published)\n"
                            "\nAll inputs\n"
                            "- Number of devices: 8 devices (stated in the study; assumed)\n"
                            "- Run time: 4.16667 days (stated in the study; assumed)\n"
                            "- Power of a device: 300 W (stated in the study; assumed)\n"
                            "- Load: 100% (follows from the study; assumed)\n"
                            "- Host power per device: 100 W (stated in the study; assumed)\n"
                            "- PUE: 1.2 (stated in the study; assumed)\n"
                            "- Grid intensity: 429 g/kWh (358–512 g/kWh; stated in the study; "
                            "published)\n"
                            "\nSources\n"
                            "- Carbon Emissions & Training, Patterson et al., 2021. Table 4. "
                            "Licence: CC-BY-4.0. https://example.org/a_b?c=1&d=%20\n"
                            "\nData version 2026.1.\n"));
}

void TestSheetText::latexSpellsTheFormulaAsAnEquation() {
    const QString text = latex(operational());
    QVERIFY(text.startsWith(QStringLiteral("% \\usepackage{amsmath,booktabs}\n")));
    QVERIFY(text.contains(QStringLiteral("UTF-8")) || text.contains(QStringLiteral("utf8")));
    QVERIFY(text.contains(QStringLiteral(
                "  \\text{Operational emissions} &= \\text{Energy} \\times \\text{Grid "
                "intensity} \\\\\n"
                "  &= \\text{384~kWh} \\times \\text{429~g/kWh} \\\\\n"
                "  &= \\text{164.736~kg}\n")) ||
            text.contains(QStringLiteral("\\text{384 kWh} \\times \\text{429 g/kWh}")));
    QVERIFY(text.contains(QStringLiteral("\\toprule")));
    QCOMPARE(count(text, "\\cite{patterson}"), 1);
    QVERIFY(text.contains(QStringLiteral("Load & 100\\% & ")));
}

void TestSheetText::latexWritesQuotientsAsFractions() {
    Activity activity = test::training();
    activity.embodied = EmbodiedMethod::Share;
    activity.inputs.insert(Term::EmbodiedPerDevice, test::fixed(unit::kilogramPerDevice(150)));
    activity.inputs.insert(Term::EmbodiedHostShare, test::fixed(unit::kilogramPerDevice(200)));
    activity.inputs.insert(Term::HardwareLifetime, test::fixed(unit::year(4)));
    activity.inputs.insert(Term::LifetimeUtilisation, test::fixed(unit::one(0.5)));
    const Assessment assessment = assess(test::studyOf({activity}, 12), 0, {});
    const auto sheet = explainSheet(
        assessment, QStringLiteral("/plans/0/activities/0/embodied_per_device_hour"), {}, {});
    QVERIFY2(latex(*sheet).contains(QStringLiteral(
                 "\\frac{\\text{Making one device} + \\text{Making its share of the server}}"
                 "{\\text{Hardware lifetime} \\times \\text{Use over the lifetime}}")),
             qPrintable(latex(*sheet)));
}

void TestSheetText::latexEscapesWhatItWouldRead_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("R&D #1_a $5 50%", "R\\&D \\#1\\_a \\$5 50\\%");
    row("a\\b", "a\\textbackslash{}b");
    row("{x}", "\\textbraceleft{}x\\textbraceright{}");
    row("~^", "\\textasciitilde{}\\textasciicircum{}");
    row("< 1", "\\textless{} 1");
    row("−5 × 2", "$-$5 $\\times$ 2");
    row("74–530 t", "74--530 t");
    row("Cường độ lưới điện", "Cường độ lưới điện");
}

void TestSheetText::latexEscapesWhatItWouldRead() {
    QFETCH(QString, text);
    QTEST(latexText(text), "expected");
}

void TestSheetText::bracesAndEnvironmentsOfLatexAreBalanced() {
    const QString text = latex(operational());
    QCOMPARE(count(text, "{"), count(text, "}"));
    QCOMPARE(count(text, "\\begin{"), count(text, "\\end{"));
    const Source odd = source("odd", "{Braces \\ and } more", "A & B");
    const QString entry = bibtex({cited(odd, "p. {3")});
    QCOMPARE(count(entry, "{"), count(entry, "}"));
}

void TestSheetText::citationsAreShortOrFull() {
    QCOMPARE(shortCitations(operational()), QStringLiteral("Patterson et al. 2021"));
    QCOMPARE(fullCitations(operational()),
             QStringLiteral("Carbon Emissions & Training, Patterson et al., 2021. Table 4. "
                            "Licence: CC-BY-4.0. https://example.org/a_b?c=1&d=%20"));
}

void TestSheetText::bibtexHasOneEntryASource() {
    const Source paper = source("patterson", "Carbon Emissions & Training", "Patterson et al.");
    QCOMPARE(bibtex({cited(paper, "Table 4"), cited(paper, "Table 1"), cited(paper, "Table 4")}),
             QStringLiteral("@misc{patterson,\n"
                            "  author = {{Patterson} and others},\n"
                            "  title = {{Carbon Emissions \\& Training}},\n"
                            "  year = {2021},\n"
                            "  howpublished = {\\url{https://example.org/a_b?c=1&d=%20}},\n"
                            "  note = {Table 4. Table 1. Licence: CC-BY-4.0},\n"
                            "}\n"));
    QCOMPARE(bibtex({}), QString());
}

void TestSheetText::bibtexKeepsAuthorsItCannotTakeApart_data() {
    QTest::addColumn<QString>("authors");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a company") << QStringLiteral("Hugging Face")
                               << QStringLiteral("{{Hugging Face}}");
    QTest::newRow("several") << QStringLiteral("Ember; Energy Institute")
                             << QStringLiteral("{{Ember} and {Energy Institute}}");
    QTest::newRow("surnames") << QStringLiteral("Strubell, Ganesh, McCallum")
                              << QStringLiteral("{{Strubell, Ganesh, McCallum}}");
    QTest::newRow("and others") << QStringLiteral("Li et al.")
                                << QStringLiteral("{{Li} and others}");
}

void TestSheetText::bibtexKeepsAuthorsItCannotTakeApart() {
    QFETCH(QString, authors);
    QFETCH(QString, expected);
    Source of = source("k", "T", "");
    of.authors = authors;
    QVERIFY2(bibtex({cited(of, "")}).contains(QStringLiteral("author = ") + expected),
             qPrintable(bibtex({cited(of, "")})));
}

void TestSheetText::aSourceThatTheDataDoNotKnowIsCitedByItsName() {
    const Provenance from{.source = QStringLiteral("Meter reading, June"),
                          .row = {},
                          .locator = {},
                          .note = {},
                          .quality = Quality::Measured};
    const auto own = citedSource(from, QStringLiteral("Energy"), {});
    QCOMPARE(fullCitation(*own), QStringLiteral("Meter reading, June"));
    QCOMPARE(bibtexKey(own->source), QStringLiteral("Meter-reading--June"));
    QVERIFY(!citedSource({}, QStringLiteral("Energy"), {}));
}

QTEST_GUILESS_MAIN(TestSheetText)
#include "tst_sheettext.moc"
