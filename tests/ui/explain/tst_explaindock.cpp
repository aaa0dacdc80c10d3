// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/explaindock.h"

#include "analysis/sampler.h"
#include "app/studies.h"
#include "controls/explained.h"
#include "controls/flatbutton.h"
#include "explain/explainhost.h"
#include "explain/formulaview.h"
#include "language/translator.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace plume;
using namespace plume::ui;

namespace {

const QString total = QStringLiteral("/plans/0/totals/emissions");
const QString chat = QStringLiteral("/plans/0/activities/3/emissions");

/// A page with two fields, one of which shows a number, and the dock at its right.
struct Bench {
    QWidget* page = new QWidget;
    QLineEdit* number = new QLineEdit(page);
    QLineEdit* other = new QLineEdit(page);
    ExplainDock* dock = nullptr;
    std::unique_ptr<ExplainHost> host;

    explicit Bench(const Catalogue& catalogue, const Study& study = test::roundNumbers()) {
        auto* layout = new QVBoxLayout(page);
        layout->addWidget(number);
        layout->addWidget(other);
        setExplained(*number, chat);
        dock = new ExplainDock(catalogue);
        host = std::make_unique<ExplainHost>(page, dock);
        host->resize(1000, 700);
        host->show();
        QVERIFY(QTest::qWaitForWindowActive(host.get()));
        show(study);
    }

    void show(const Study& study) { dock->showResult(resultOf(study, 0, {})); }
    QString text(const char* name) const {
        const auto* label =
            dock->findChild<QLabel*>(QLatin1String("explain.") + QLatin1String(name));
        return label->isVisible() ? label->text() : QString();
    }
    template <typename Widget>
    Widget* find(const char* name) const {
        return dock->findChild<Widget*>(QLatin1String("explain.") + QLatin1String(name));
    }
};

/// The links of a list or a formula that can be seen.
QList<FlatButton*> linksOf(const QWidget* widget) {
    QList<FlatButton*> links;
    for (auto* link : widget->findChildren<FlatButton*>()) {
        if (link->isVisible() && !link->objectName().endsWith(QStringLiteral(".more")))
            links.append(link);
    }
    return links;
}

} // namespace

class TestExplainDock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^Q"))); }
    void aTotalShowsNumberFormulaAndFactors();
    void everyFactorIsALinkForTheKeyboard();
    void theWayBackIsKept();
    void aCrumbLeadsBackToItsNumber();
    void escapeGoesBackAndThenCloses();
    void escapeInAFieldOfThePageClosesItToo();
    void numbersFollowTheResultAtTheSameAddress();
    void theKeyboardStaysWhereItIsWhileNumbersChange();
    void aNumberThatIsGoneIsSaid();
    void rangesComeFromWhereTheyAreComputed();
    void theMenuCopiesInEveryWay();
    void aLongListIsFoldedAtFirst();
    void theShortcutExplainsWhatHasTheKeyboard();
    void aWishRisesToTheHost();
    void aPinnedDockTakesRoomFromThePage();
    void aDrawerLiesOverThePage();
    void nothingIsComputedWhileItIsHidden();
    void itSpeaksVietnamese();
    void everyControlHasAName();

private:
    Catalogue m_catalogue = readCatalogue(QStringLiteral(":/datasets")).value();
};

void TestExplainDock::aTotalShowsNumberFormulaAndFactors() {
    Bench bench(m_catalogue);
    bench.dock->explain(total);
    QVERIFY(bench.dock->isVisible());
    QCOMPARE(bench.text("title"), QStringLiteral("Emissions"));
    QCOMPARE(bench.text("value"), QStringLiteral("192.5 t"));
    QCOMPARE(linksOf(bench.find<FormulaView>("names")).size(), 4);
    QCOMPARE(bench.find<FormulaView>("values")->accessibleName(),
             QStringLiteral("2 t + 7.5 t + 500 kg + 182.5 t"));
    QCOMPARE(linksOf(bench.find<QWidget>("factors")).size(), 4);
    QCOMPARE(bench.dock->accessibleName(), QStringLiteral("Explanation of Emissions: 192.5 t"));
}

void TestExplainDock::everyFactorIsALinkForTheKeyboard() {
    Bench bench(m_catalogue);
    bench.dock->explain(total);
    const QList<FlatButton*> links = linksOf(bench.find<FormulaView>("names"));
    // Tab goes along the formula; Enter follows.
    links.first()->setFocus();
    for (qsizetype i = 0; i < links.size(); ++i) {
        QCOMPARE(QApplication::focusWidget(), links[i]);
        QVERIFY(!links[i]->accessibleName().isEmpty());
        if (i + 1 < links.size())
            QTest::keyClick(links[i], Qt::Key_Tab);
    }
    QTest::keyClick(links.last(), Qt::Key_Return);
    QCOMPARE(bench.dock->address(), chat);
    QCOMPARE(bench.text("title"), QStringLiteral("“Chat”: Emissions"));
}

void TestExplainDock::theWayBackIsKept() {
    Bench bench(m_catalogue);
    bench.dock->explain(total);
    QVERIFY(!bench.find<QToolButton>("back")->isEnabled());
    linksOf(bench.find<QWidget>("factors"))[3]->click();
    linksOf(bench.find<QWidget>("factors"))[0]->click();
    QCOMPARE(bench.dock->address(), QStringLiteral("/plans/0/activities/3/operational_emissions"));
    QTest::mouseClick(bench.find<QToolButton>("back"), Qt::LeftButton);
    QCOMPARE(bench.dock->address(), chat);
    QVERIFY(bench.dock->goBack());
    QCOMPARE(bench.dock->address(), total);
    QVERIFY(!bench.dock->goBack());
}

void TestExplainDock::aCrumbLeadsBackToItsNumber() {
    Bench bench(m_catalogue);
    bench.dock->explain(total);
    linksOf(bench.find<QWidget>("factors"))[3]->click();
    linksOf(bench.find<QWidget>("factors"))[0]->click();
    const QList<FlatButton*> crumbs = linksOf(bench.find<QWidget>("crumbs"));
    QCOMPARE(crumbs.size(), 2);
    QCOMPARE(crumbs[0]->accessibleName(), QStringLiteral("Back to Emissions"));
    crumbs[0]->click();
    QCOMPARE(bench.dock->address(), total);
    QVERIFY(!bench.find<QWidget>("crumbs")->isVisible());
}

void TestExplainDock::escapeGoesBackAndThenCloses() {
    Bench bench(m_catalogue);
    bench.other->setFocus();
    bench.dock->explain(total);
    linksOf(bench.find<FormulaView>("names"))[3]->click();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(bench.dock->address(), total);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!bench.dock->isVisible());
    QCOMPARE(QApplication::focusWidget(), bench.other); // where the keyboard was
}

/// What has a use for Escape, as a field that was typed in has, keeps it.
void TestExplainDock::escapeInAFieldOfThePageClosesItToo() {
    Bench bench(m_catalogue);
    bench.dock->explain(total);
    bench.other->setFocus();
    QTest::keyClick(bench.other, Qt::Key_Escape);
    QVERIFY(!bench.dock->isVisible());
    QCOMPARE(QApplication::focusWidget(), bench.other);
    struct Keeper : QLineEdit {
        using QLineEdit::QLineEdit;
        void keyPressEvent(QKeyEvent* event) override { event->accept(); }
    };
    auto* keeper = new Keeper(bench.page);
    bench.page->layout()->addWidget(keeper);
    bench.dock->explain(total);
    keeper->setFocus();
    QTest::keyClick(keeper, Qt::Key_Escape);
    QVERIFY(bench.dock->isVisible());
}

void TestExplainDock::numbersFollowTheResultAtTheSameAddress() {
    Bench bench(m_catalogue);
    bench.dock->explain(chat);
    QCOMPARE(bench.text("value"), QStringLiteral("182.5 t"));
    Study more = test::roundNumbers();
    // Twice the requests: 2,000,000 a day x 0.5 g x 365 days = 365 t.
    more.plans[0].activities[3].inputs[Term::RequestRate] = test::fixed(unit::requestPerDay(2e6));
    bench.show(more);
    QCOMPARE(bench.text("value"), QStringLiteral("365 t"));
    QCOMPARE(bench.dock->address(), chat);
}

void TestExplainDock::theKeyboardStaysWhereItIsWhileNumbersChange() {
    Bench bench(m_catalogue);
    bench.dock->explain(total);
    FlatButton* second = linksOf(bench.find<FormulaView>("names"))[1];
    second->setFocus();
    Study more = test::roundNumbers();
    more.plans[0].activities[0].inputs[Term::StatedEmissions] = test::fixed(unit::kilogram(4000));
    bench.show(more);
    QCOMPARE(QApplication::focusWidget(), second);
    QCOMPARE(bench.text("value"), QStringLiteral("194.5 t"));
}

void TestExplainDock::aNumberThatIsGoneIsSaid() {
    Bench bench(m_catalogue);
    bench.dock->explain(chat);
    Study fewer = test::roundNumbers();
    fewer.plans[0].activities.removeLast();
    bench.show(fewer);
    QVERIFY(bench.text("message").startsWith(QStringLiteral("This number is not in the plan")));
    QCOMPARE(bench.text("value"), QString());
    QVERIFY(!bench.find<QToolButton>("copy")->isEnabled());
    bench.show(test::roundNumbers()); // as by undo
    QCOMPARE(bench.text("message"), QString());
    QCOMPARE(bench.text("value"), QStringLiteral("182.5 t"));
}

void TestExplainDock::rangesComeFromWhereTheyAreComputed() {
    Study study = test::studyOf(
        {test::activity(ActivityKind::Training, "Training", WorkMethod::StatedEmissions,
                        {{Term::StatedEmissions, test::lognormal(74'000, 530'000)}})},
        12);
    Bench bench(m_catalogue, study);
    bench.dock->explain(total);
    QCOMPARE(bench.text("range"), QString()); // central values alone
    PlanResult result = resultOf(study, 0, {});
    Sampler().addRanges(result, study, 0, {});
    bench.dock->showResult(result);
    QCOMPARE(bench.text("range"), QStringLiteral("9 of 10 runs: 74–530 t"));
}

void TestExplainDock::theMenuCopiesInEveryWay() {
    Bench bench(m_catalogue);
    bench.dock->explain(QStringLiteral("equivalences/phone-charge-us"));
    const auto copied = [&bench](const char* way) {
        bench.find<QAction>((QByteArray("copy.") + way).constData())->trigger();
        return QApplication::clipboard()->text();
    };
    QVERIFY(copied("text").startsWith(QStringLiteral("One phone charge: 12.4 g")));
    QVERIFY(copied("latex").startsWith(QStringLiteral("% \\usepackage{amsmath,booktabs}")));
    QCOMPARE(copied("short"), QStringLiteral("US Environmental Protection Agency 2026"));
    QVERIFY(copied("full").startsWith(QStringLiteral("Greenhouse Gas Equivalencies Calculator")));
    QVERIFY(copied("bibtex").startsWith(QStringLiteral("@misc{epa-equivalencies-2026,")));
    QCOMPARE(bench.text("said"), QStringLiteral("Copied: Sources, BibTeX"));
    bench.dock->explain(total); // whose inputs name no source
    QVERIFY(!bench.find<QAction>("copy.bibtex")->isEnabled());
    QVERIFY(bench.find<QAction>("copy.text")->isEnabled());
}

void TestExplainDock::aLongListIsFoldedAtFirst() {
    Bench bench(m_catalogue, test::studyOf({test::training()}, 12));
    bench.dock->explain(total);
    const QWidget* inputs = bench.find<QWidget>("inputs");
    // 8 devices x 100 h x (300 W x load + 100 W) x PUE x intensity: seven inputs, one too few to
    // fold.
    QCOMPARE(linksOf(inputs).size(), 7);
    bench.dock->explain(QStringLiteral("/plans/0/totals/water"));
    QCOMPARE(linksOf(inputs).size(), 6); // of eight
    auto* more = bench.dock->findChild<FlatButton*>(QStringLiteral("explain.inputs.more"));
    QCOMPARE(more->text(), QStringLiteral("Show all 8"));
    more->click();
    QCOMPARE(linksOf(inputs).size(), 8);
}

void TestExplainDock::theShortcutExplainsWhatHasTheKeyboard() {
    Bench bench(m_catalogue);
    bench.number->setFocus();
    bench.host->toggle();
    QCOMPARE(bench.dock->address(), chat);
    QVERIFY(bench.dock->isVisible());
    bench.host->toggle();
    QVERIFY(!bench.dock->isVisible());
    QCOMPARE(QApplication::focusWidget(), bench.number);
    bench.other->setFocus();
    bench.host->toggle();
    QVERIFY(bench.dock->isVisible()); // what was explained last
    QCOMPARE(bench.dock->address(), chat);
}

void TestExplainDock::aWishRisesToTheHost() {
    Bench bench(m_catalogue);
    QVERIFY(askToExplain(*bench.other, total));
    QCOMPARE(bench.dock->address(), total);
    QWidget alone;
    QVERIFY(!askToExplain(alone, total));
    QVERIFY(!askToExplain(*bench.other, QString()));
    QCOMPARE(explainedBy(bench.number), chat);
    QCOMPARE(explainedBy(bench.other), QString());
}

void TestExplainDock::aPinnedDockTakesRoomFromThePage() {
    Bench bench(m_catalogue);
    bench.host->setPlace(true, 400);
    QCOMPARE(bench.page->width(), 1000);
    bench.dock->explain(total);
    QCOMPARE(bench.page->width(), 600);
    QCOMPARE(bench.dock->geometry(), QRect(600, 0, 400, 700));
    bench.dock->dismiss();
    QCOMPARE(bench.page->width(), 1000);
}

void TestExplainDock::aDrawerLiesOverThePage() {
    Bench bench(m_catalogue);
    bench.host->setPlace(false, 360);
    bench.dock->explain(total);
    QCOMPARE(bench.page->width(), 1000);
    QCOMPARE(bench.dock->geometry(), QRect(640, 0, 360, 700));
}

void TestExplainDock::nothingIsComputedWhileItIsHidden() {
    Bench bench(m_catalogue);
    bench.show(test::roundNumbers());
    QCOMPARE(bench.find<QLabel>("value")->text(), QString());
    bench.dock->explain(total);
    QVERIFY(!bench.find<QLabel>("value")->text().isEmpty());
}

void TestExplainDock::itSpeaksVietnamese() {
    Translator translator;
    translator.use(Language::Vietnamese);
    Bench bench(m_catalogue);
    bench.host->setLocale(localeOf(Language::Vietnamese));
    bench.dock->explain(total);
    QCOMPARE(bench.text("value"), QStringLiteral("192,5 t"));
    QVERIFY(bench.text("title") != QStringLiteral("Emissions"));
    translator.use(Language::English);
    bench.host->setLocale(localeOf(Language::English));
    QCOMPARE(bench.text("value"), QStringLiteral("192.5 t"));
    QCOMPARE(bench.text("title"), QStringLiteral("Emissions"));
}

void TestExplainDock::everyControlHasAName() {
    Bench bench(m_catalogue);
    bench.dock->explain(chat);
    int controls = 0;
    for (const auto* button : bench.dock->findChildren<QAbstractButton*>()) {
        if (!button->isVisible())
            continue;
        ++controls;
        QVERIFY(!button->objectName().isEmpty());
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 qPrintable(button->objectName()));
    }
    QVERIFY(controls > 6);
}

QTEST_MAIN(TestExplainDock)
#include "tst_explaindock.moc"
