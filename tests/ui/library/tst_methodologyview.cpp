// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/methodologyview.h"

#include "app/studies.h"
#include "controls/explained.h"
#include "language/translator.h"
#include "library/methodologyhtml.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using namespace plume;
using namespace plume::ui;

namespace {

/// Notes what it is asked to explain.
class Listener : public QWidget {
public:
    QString asked;

protected:
    bool event(QEvent* event) override {
        if (event->type() != ExplainEvent::eventType())
            return QWidget::event(event);
        asked = static_cast<ExplainEvent*>(event)->address();
        event->accept();
        return true;
    }
};

struct Bench {
    Listener around;
    MethodologyView page{QStringLiteral("2026.1"), &around};
    QTextBrowser* text = page.findChild<QTextBrowser*>(QStringLiteral("methodology.text"));
    QLineEdit* search = page.findChild<QLineEdit*>(QStringLiteral("methodology.search"));

    Bench() {
        around.resize(1000, 700);
        page.resize(1000, 700);
        page.showResult(resultOf(test::studyOf({test::training()}, 12), 0, {}));
        around.show();
    }
};

} // namespace

class TestMethodologyView : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theWholeMethodologyIsRealText();
    void theSearchDoesNotMindAccents();
    void whatIsNotFoundIsSaid();
    void aTermOfThePlanLeadsToItsExplanation();
    void aTermThatThePlanHasNotIsNoLink();
    void placeAndSelectionStayWhileAPlanMoves();
    void itSpeaksVietnamese();
};

void TestMethodologyView::theWholeMethodologyIsRealText() {
    Bench bench;
    const QString text = bench.text->toPlainText();
    for (const MethodologySection& section : methodologyPage().sections) {
        QVERIFY2(text.contains(section.title), qPrintable(section.title));
        for (const MethodologyTerm& term : section.terms) {
            for (const MethodologyFormula& formula : term.formulas)
                QVERIFY2(text.contains(QStringLiteral("= ") + formula.words),
                         qPrintable(formula.words));
        }
    }
    QVERIFY(bench.text->textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard) ||
            bench.text->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    QVERIFY(bench.text->textInteractionFlags().testFlag(Qt::LinksAccessibleByKeyboard));
}

void TestMethodologyView::theSearchDoesNotMindAccents() {
    const MethodologyPage page = methodologyPage();
    const QString found = htmlOf(page, {QStringLiteral("PUÉ"), {}});
    QVERIFY(found.contains(QStringLiteral("Energy of the servers × PUE")));
    QVERIFY(!found.contains(QStringLiteral("Water of electricity")));
    QVERIFY(htmlOf(page, {}).size() > found.size());
}

void TestMethodologyView::whatIsNotFoundIsSaid() {
    Bench bench;
    const auto* nothing = bench.page.findChild<QLabel*>(QStringLiteral("methodology.nothing"));
    QVERIFY(!nothing->isVisible());
    bench.search->setText(QStringLiteral("unicorn"));
    QVERIFY(nothing->isVisible());
    QVERIFY(!bench.text->isVisible());
    bench.search->clear();
    QVERIFY(bench.text->isVisible());
}

void TestMethodologyView::aTermOfThePlanLeadsToItsExplanation() {
    Bench bench;
    Q_EMIT bench.text->anchorClicked(QUrl(QStringLiteral("term:pue")));
    QCOMPARE(bench.around.asked, QStringLiteral("/plans/0/activities/0/site/pue"));
    Q_EMIT bench.text->anchorClicked(QUrl(QStringLiteral("term:emissions")));
    QCOMPARE(bench.around.asked, QStringLiteral("/plans/0/totals/emissions"));
}

void TestMethodologyView::aTermThatThePlanHasNotIsNoLink() {
    Bench bench;
    const QString html = bench.text->toHtml();
    QVERIFY(html.contains(QStringLiteral("term:grid_intensity")));
    QVERIFY(!html.contains(QStringLiteral("term:fleet_size")));
}

void TestMethodologyView::placeAndSelectionStayWhileAPlanMoves() {
    Bench bench;
    bench.text->selectAll();
    Activity moved = test::training();
    moved.inputs[Term::DeviceCount].value = 9.0;
    bench.page.showResult(resultOf(test::studyOf({moved}, 12), 0, {}));
    QVERIFY(bench.text->textCursor().hasSelection());
}

void TestMethodologyView::itSpeaksVietnamese() {
    Translator translator;
    translator.use(Language::English);
    Bench bench;
    const QString english = bench.text->toPlainText();
    translator.use(Language::Vietnamese);
    QTRY_VERIFY(bench.text->toPlainText() != english);
    QVERIFY(bench.text->toPlainText().contains(nameOf(Term::GridIntensity)));
    translator.use(Language::English);
    QTRY_COMPARE(bench.text->toPlainText(), english);
}

QTEST_MAIN(TestMethodologyView)
#include "tst_methodologyview.moc"
