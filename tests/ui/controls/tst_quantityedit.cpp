// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

#include <cmath>

#include "controls.h"
#include "controls/quantityedit.h"

using namespace plume;
using namespace plume::ui;
using namespace controls;
using Kind = plume::ui::FieldNotice::Kind;

namespace {

QuantityContent emission(std::optional<EstimateData> estimate) {
    return {.dimension = dim::emission,
            .unit = unitOf(dim::emission, "kg"),
            .estimate = std::move(estimate)};
}

QuantityContent share(double value) {
    return {.dimension = dim::ratio,
            .unit = unitOf(dim::ratio, "%"),
            .estimate = fixed(value),
            .bounds = {0.0, 1.0}};
}

QuantityContent plain(double value) {
    return {.dimension = dim::pue, .unit = unitsOf(dim::pue).first(), .estimate = fixed(value)};
}

void replaceText(QuantityEdit& field, const QString& text) {
    field.selectAll();
    QTest::keyClicks(&field, text);
}

void paste(QuantityEdit& field, const QString& text) {
    QApplication::clipboard()->setText(text);
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_V, Qt::ControlModifier);
}

void drop(QuantityEdit& field, const QString& text) {
    QMimeData data;
    data.setText(text);
    QDropEvent event(QPointF(3, 3), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    static_cast<QObject&>(field).event(&event); // QApplication would want the whole drag
}

/// A field with the focus beside another one to go to.
struct Form {
    QWidget window;
    QuantityEdit field{&window};
    QLineEdit other{&window};
    QSignalSpy committed{&field, &QuantityEdit::committed};

    Form(const QLocale& locale, const QuantityContent& content) {
        window.setLocale(locale);
        field.setContent(content);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not become active");
        field.setFocus();
    }

    double lastValue() const {
        return committed.isEmpty() ? std::nan("") : committed.last()[0].value<EstimateData>().value;
    }
};

} // namespace

class TestQuantityEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    // An English interface, a number from a Vietnamese page.
    void aPastedNumberWithTwoReadingsIsAsked_data() {
        QTest::addColumn<int>("choice");
        QTest::addColumn<double>("kilograms");
        QTest::newRow("the larger first") << 0 << 284000.0;
        QTest::newRow("the other") << 1 << 284.0;
    }
    void aPastedNumberWithTwoReadingsIsAsked() {
        QFETCH(const int, choice);
        QFETCH(const double, kilograms);
        Form form(english, emission(fixed(5.0)));
        paste(form.field, QStringLiteral("284.000 kg CO2"));
        QCOMPARE(form.field.notice().kind, Kind::Question);
        QCOMPARE(form.field.notice().choices.size(), 2);
        QVERIFY(!form.field.commit());
        form.other.setFocus();
        QCOMPARE(form.committed.size(), 0); // it waits
        QCOMPARE(form.field.text(), QStringLiteral("284.000 kg CO2"));
        form.field.choose(choice);
        QCOMPARE(form.committed.size(), 1);
        QCOMPARE(form.lastValue(), kilograms);
        QCOMPARE(form.field.notice().kind, Kind::None);
    }

    void whateverWayTheTextCameItIsAsked() {
        Form form(english, emission(fixed(5.0)));
        drop(form.field, QStringLiteral("284.000"));
        QCOMPARE(form.field.notice().kind, Kind::Question);
        QCOMPARE(form.field.text(), QStringLiteral("284.000"));
        QTest::keyClick(&form.field, Qt::Key_Escape);
        QCOMPARE(form.field.notice().kind, Kind::None);
        form.field.selectAll();
        form.field.insert(QStringLiteral("284.000"));
        QCOMPARE(form.field.notice().kind, Kind::Question);
        QTest::keyClicks(&form.field, QStringLiteral(" kg")); // does not make it typed
        QCOMPARE(form.field.notice().kind, Kind::Question);
    }

    void aShorterTextPastedOverALongerOneIsAskedToo() {
        Form form(english, emission(fixed(284.0001)));
        paste(form.field, QStringLiteral("284.000"));
        QCOMPARE(form.field.notice().kind, Kind::Question);
    }

    void typedTextFollowsTheLanguageAndIsEchoedFirst() {
        Form form(english, emission(fixed(5.0)));
        replaceText(form.field, QStringLiteral("284.000"));
        QCOMPARE(form.field.notice().kind, Kind::Echo);
        QCOMPARE(form.field.notice().text, QStringLiteral("= 284 kg"));
        QCOMPARE(form.committed.size(), 0);
        Form other(vietnamese, emission(fixed(5.0)));
        replaceText(other.field, QStringLiteral("284.000"));
        QCOMPARE(other.field.notice().text, QStringLiteral("= 284 thousand kg"));
        QTest::keyClick(&other.field, Qt::Key_Return);
        QCOMPARE(other.lastValue(), 284000.0);
    }

    void eitherDecimalSignIsReadInEitherLanguage_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("0.9 in Vietnamese") << vietnamese << QStringLiteral("0.9");
        QTest::newRow("0,9 in Vietnamese") << vietnamese << QStringLiteral("0,9");
        QTest::newRow("0,9 in English") << english << QStringLiteral("0,9");
        QTest::newRow("0.9 in English") << english << QStringLiteral("0.9");
    }
    void eitherDecimalSignIsReadInEitherLanguage() {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, text);
        Form form(locale, plain(1.2));
        replaceText(form.field, text);
        form.other.setFocus();
        QCOMPARE(form.committed.size(), 1);
        QCOMPARE(form.lastValue(), 0.9);
        Form pasted(locale, plain(1.2));
        paste(pasted.field, text);
        QTest::keyClick(&pasted.field, Qt::Key_Return);
        QCOMPARE(pasted.lastValue(), 0.9);
    }

    void leavingUnchangedTextCommitsNothing() {
        const double odd = 0.1 + 0.2;
        Form form(english, emission(fixed(odd)));
        form.other.setFocus();
        form.field.setFocus();
        QTest::keyClick(&form.field, Qt::Key_Return);
        form.other.setFocus();
        QCOMPARE(form.committed.size(), 0);
        QCOMPARE(form.field.content().estimate->value, odd);
    }

    void theSameAmountInOtherWordsCommitsNothing() {
        EstimateData known = fixed(1000.0);
        known.provenance.source = QStringLiteral("a-source");
        Form form(english, emission(known));
        replaceText(form.field, QStringLiteral("1 t"));
        form.other.setFocus();
        QCOMPARE(form.committed.size(), 0);
        QCOMPARE(form.field.text(), QStringLiteral("1,000"));
        QCOMPARE(form.field.content().estimate, known);
    }

    void digitsAreGroupedAtRestAndPlainWhileEdited_data() {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("atRest");
        QTest::addColumn<QString>("edited");
        QTest::newRow("English") << english << QStringLiteral("1,234,567.5")
                                 << QStringLiteral("1234567.5");
        QTest::newRow("Vietnamese")
            << vietnamese << QStringLiteral("1.234.567,5") << QStringLiteral("1234567,5");
    }
    void digitsAreGroupedAtRestAndPlainWhileEdited() {
        QFETCH(const QLocale, locale);
        QFETCH(const QString, atRest);
        QFETCH(const QString, edited);
        Form form(locale, emission(fixed(1234567.5)));
        QCOMPARE(form.field.text(), edited);
        form.other.setFocus();
        QCOMPARE(form.field.text(), atRest);
    }

    void aRangeIsEditedAsARangeAndKeptExactly() {
        Form form(english, emission(fixed(5.0)));
        replaceText(form.field, QStringLiteral("300 to 700 g"));
        QCOMPARE(form.field.notice().text, QStringLiteral("= 300 to 700 g"));
        QTest::keyClick(&form.field, Qt::Key_Return);
        QCOMPARE(form.committed.size(), 1);
        const auto entered = form.committed[0][0].value<EstimateData>();
        QCOMPARE(entered.shape, Shape::Lognormal);
        QCOMPARE(entered.range, (Range{0.3, 0.7}));
        QCOMPARE(form.committed[0][1].value<DisplayUnit>().symbol, QStringLiteral("g"));
        QCOMPARE(form.field.text(), QStringLiteral("0.3 to 0.7"));
        form.other.setFocus();
        QCOMPARE(form.field.text(), QStringLiteral("0.458")); // the middle; the range stands below
        QCOMPARE(form.committed.size(), 1);
        QCOMPARE(form.field.content().estimate, entered);
    }

    void textThatIsNotUnderstoodStaysUntilItIsMended() {
        Form form(english, emission(fixed(5.0)));
        replaceText(form.field, QStringLiteral("ten"));
        QCOMPARE(form.field.notice().kind, Kind::None); // perhaps there is more to come
        form.other.setFocus();
        QCOMPARE(form.field.notice().kind, Kind::Fault);
        QVERIFY(form.field.notice().text.endsWith(u'.'));
        QCOMPARE(form.field.text(), QStringLiteral("ten"));
        form.field.setContent(emission(fixed(6.0))); // meanwhile
        QCOMPARE(form.field.text(), QStringLiteral("ten"));
        QCOMPARE(form.committed.size(), 0);
        form.field.setFocus();
        replaceText(form.field, QStringLiteral("10"));
        QCOMPARE(form.field.notice().kind, Kind::Echo);
        form.other.setFocus();
        QCOMPARE(form.lastValue(), 10.0);
    }

    void escapeBringsTheAmountBack() {
        Form form(english, emission(fixed(5.0)));
        replaceText(form.field, QStringLiteral("ten"));
        QTest::keyClick(&form.field, Qt::Key_Return);
        QCOMPARE(form.field.notice().kind, Kind::Fault);
        QTest::keyClick(&form.field, Qt::Key_Escape);
        QCOMPARE(form.field.text(), QStringLiteral("5"));
        QCOMPARE(form.field.notice().kind, Kind::None);
        form.other.setFocus();
        QCOMPARE(form.committed.size(), 0);
    }

    void anAmountThatMakesNoSenseIsRefusedWithAWayOut() {
        Form form(english, share(0.5));
        replaceText(form.field, QStringLiteral("130"));
        QTest::keyClick(&form.field, Qt::Key_Return);
        QCOMPARE(form.field.notice().kind, Kind::OutOfBounds);
        QCOMPARE(form.field.notice().choices, QStringList(QStringLiteral("Set to 100%")));
        QCOMPARE(form.committed.size(), 0);
        form.field.choose(0);
        QCOMPARE(form.lastValue(), 1.0);
    }

    void aRangeThatReachesTooFarIsRefusedToo() {
        Form form(english, share(0.5));
        replaceText(form.field, QStringLiteral("50% to 130%"));
        form.other.setFocus();
        QCOMPARE(form.field.notice().kind, Kind::OutOfBounds);
        form.field.choose(0);
        QCOMPARE(form.committed.last()[0].value<EstimateData>().range, (Range{0.5, 1.0}));
    }

    void aReadingThatMakesNoSenseIsNotTakenEither() {
        Form form(english, share(0.5));
        paste(form.field, QStringLiteral("50.000"));
        QCOMPARE(form.field.notice().kind, Kind::Question);
        form.field.choose(0); // 50,000%
        QCOMPARE(form.field.notice().kind, Kind::OutOfBounds);
        QCOMPARE(form.committed.size(), 0);
        form.field.choose(0);
        QCOMPARE(form.lastValue(), 1.0);
    }

    void textBeingWrittenOutlivesNewContent() {
        Form form(english, emission(fixed(5.0)));
        replaceText(form.field, QStringLiteral("70"));
        form.field.setContent(emission(fixed(6.0)));
        QCOMPARE(form.field.text(), QStringLiteral("70"));
        QTest::keyClick(&form.field, Qt::Key_Return);
        QCOMPARE(form.lastValue(), 70.0);
    }

    void newContentEmitsNothing() {
        Form form(english, emission(fixed(5.0)));
        form.field.setContent(emission(fixed(6.0)));
        QCOMPARE(form.field.text(), QStringLiteral("6"));
        form.field.setContent(emission(std::nullopt));
        QCOMPARE(form.field.text(), QString());
        form.other.setFocus();
        QCOMPARE(form.committed.size(), 0);
    }

    void upAndDownStepTheSlider() {
        Form form(english, emission(fixed(5.0)));
        QSignalSpy steps(&form.field, &QuantityEdit::stepRequested);
        QTest::keyClick(&form.field, Qt::Key_Up);
        QTest::keyClick(&form.field, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps[0][0].toDouble(), 0.05);
        QCOMPARE(steps[1][0].toDouble(), -0.01);
        replaceText(form.field, QStringLiteral("ten"));
        QTest::keyClick(&form.field, Qt::Key_Up); // from where?
        QCOMPARE(steps.size(), 2);
    }

    void undoIsLeftToTheStudyUnlessSomethingIsWritten() {
        Form form(english, emission(fixed(5.0)));
        QKeyEvent untouched(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        untouched.ignore();
        QApplication::sendEvent(&form.field, &untouched);
        QVERIFY(!untouched.isAccepted());
        replaceText(form.field, QStringLiteral("7"));
        QKeyEvent written(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        written.ignore();
        QApplication::sendEvent(&form.field, &written);
        QVERIFY(written.isAccepted());
    }

    void anotherLocaleFormatsAnew() {
        Form form(english, emission(fixed(1234.5)));
        form.other.setFocus();
        QCOMPARE(form.field.text(), QStringLiteral("1,234.5"));
        form.window.setLocale(vietnamese);
        QCOMPARE(form.field.text(), QStringLiteral("1.234,5"));
        QCOMPARE(form.committed.size(), 0);
    }

    void longNumbersAreShownInWords() {
        Form form(english, emission(fixed(1.75e11)));
        form.other.setFocus();
        QCOMPARE(form.field.text(), QStringLiteral("175 billion"));
        form.field.setFocus();
        QCOMPARE(form.field.text(), QStringLiteral("175000000000"));
    }
};

QTEST_MAIN(TestQuantityEdit)
#include "tst_quantityedit.moc"
