// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

#include "controls.h"
#include "controls/flatbutton.h"
#include "controls/inputrow.h"
#include "controls/messagerow.h"
#include "controls/quantityedit.h"
#include "controls/rangeedits.h"
#include "controls/rangepopup.h"

using namespace plume;
using namespace plume::ui;
using namespace controls;

namespace {

/// Two thirds to three halves of the value, by judgement.
Spread judged() {
    Spread spread;
    spread.id = SpreadId(QStringLiteral("judged"));
    spread.name = {QStringLiteral("As somebody judged"), QStringLiteral("Theo phán đoán")};
    spread.offeredFor = {QStringLiteral("energy_per_request")};
    spread.range = {0.5, 3.0};
    return spread;
}

/// 0.4 to 2 Wh about 1 Wh.
InputContent ranged() {
    InputContent content = energyPerRequest();
    content.estimate->shape = Shape::Lognormal;
    content.estimate->value = 0.001;
    content.estimate->range = {0.0004, 0.002};
    content.estimate->provenance = {QStringLiteral("a-source"), QStringLiteral("requests/x#energy"),
                                    QStringLiteral("Table 3"), QStringLiteral("By a meter"),
                                    Quality::Published};
    content.term = QStringLiteral("energy_per_request");
    content.spreads = {judged()};
    return content;
}

struct Form {
    QWidget window;
    InputRow row{&window};
    QSignalSpy edited{&row, &InputRow::edited};
    QSignalSpy reset{&row, &InputRow::resetRequested};

    explicit Form(const InputContent& content, const QLocale& locale = english) {
        window.setLocale(locale);
        row.setObjectName(QStringLiteral("input"));
        row.setContent(content);
        row.setGeometry(0, 0, 364, 140);
        window.resize(400, 300);
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("The window does not become active");
    }

    RangePopup* popup() const { return row.findChild<RangePopup*>(QStringLiteral("input.range")); }

    RangePopup* open() {
        auto* button = row.findChild<FlatButton*>(QStringLiteral("input.facts"));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        if (!popup() || !popup()->isVisible())
            qFatal("The range does not open");
        return popup();
    }

    template <typename Widget>
    Widget* part(const char* name) const {
        auto* found = popup()->findChild<Widget*>(QStringLiteral("input.range.") + utf8(name));
        if (!found)
            qFatal("No part %s", name);
        return found;
    }

    void write(const char* name, const char* text) const {
        auto* field = part<QuantityEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, utf8(text));
        QTest::keyClick(field, Qt::Key_Return);
    }

    void choose(const char* name, int data) const {
        auto* box = part<QComboBox>(name);
        const int step = box->findData(data) > box->currentIndex() ? Qt::Key_Down : Qt::Key_Up;
        while (box->currentData().toInt() != data)
            QTest::keyClick(box, Qt::Key(step));
    }

    void apply() const { part<QPushButton>("apply")->click(); }

    bool isClosed() const { return !popup() || !popup()->isVisible(); }

    EstimateData last() const { return edited.last()[0].value<EstimateData>(); }
};

} // namespace

class TestRangePopup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void whatIsWrittenCountsAtApply() {
        Form form(ranged());
        form.open();
        form.write("low", "0.5");
        form.write("high", "4");
        form.choose("quality", int(Quality::Measured));
        form.part<QLineEdit>("note")->setText(QStringLiteral("Our own meter"));
        QCOMPARE(form.edited.size(), 0);
        form.apply();
        QCOMPARE(form.edited.size(), 1); // one step to undo
        const EstimateData applied = form.last();
        QCOMPARE(applied.value, 0.001);
        QCOMPARE(applied.shape, Shape::Lognormal);
        QCOMPARE(applied.range, (Range{0.0005, 0.004}));
        QCOMPARE(applied.provenance.quality, Quality::Measured);
        QCOMPARE(applied.provenance.note, QStringLiteral("Our own meter"));
        QCOMPARE(applied.provenance.source, QStringLiteral("a-source"));
        QVERIFY(applied.provenance.row.isEmpty()); // no longer what the row says
        QVERIFY(form.isClosed());
    }

    void aNoteOfTheDataIsShownInTheLanguageAndKept() {
        InputContent content = ranged();
        content.note = QStringLiteral("Bằng công tơ");
        Form form(content);
        form.open();
        QCOMPARE(form.part<QLineEdit>("note")->text(), content.note);
        form.write("high", "4");
        form.apply();
        QCOMPARE(form.last().provenance.note, QStringLiteral("By a meter"));
    }

    void textThatIsStillWrittenCountsAtApply() {
        Form form(ranged());
        form.open();
        auto* high = form.part<QuantityEdit>("high");
        high->setFocus();
        high->selectAll();
        QTest::keyClicks(high, QStringLiteral("0.003 kWh"));
        form.apply();
        QCOMPARE(form.last().range, (Range{0.0004, 0.003}));
    }

    void escapeLeavesAllAsItWas() {
        Form form(ranged());
        auto* popup = form.open();
        form.write("high", "4");
        QTest::keyClick(form.part<QComboBox>("shape"), Qt::Key_Escape);
        QVERIFY(form.isClosed() || !popup->isVisible());
        QCOMPARE(form.edited.size(), 0);
    }

    void applyingNothingIsNoStep() {
        Form form(ranged());
        form.open();
        form.apply();
        QVERIFY(form.isClosed());
        QCOMPARE(form.edited.size(), 0);
    }

    void whatCannotBeDrawnIsSaidAndNotApplied_data() {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("low above high") << QByteArray("low") << QByteArray("5") << "above its high";
        QTest::newRow("value outside") << QByteArray("central") << QByteArray("3") << "outside";
        QTest::newRow("lognormal from zero")
            << QByteArray("low") << QByteArray("0") << "above zero";
    }
    void whatCannotBeDrawnIsSaidAndNotApplied() {
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, said);
        Form form(ranged());
        form.open();
        form.write(field.constData(), text.constData());
        auto* fault = form.part<MessageRow>("fault");
        QVERIFY(fault->isVisible());
        QVERIFY2(fault->text().contains(said), qPrintable(fault->text()));
        form.apply();
        QVERIFY(!form.isClosed());
        QCOMPARE(form.edited.size(), 0);
        form.write(field.constData(), "1"); // mended: low, central or high of 1 Wh
        QVERIFY(!fault->isVisible());
    }

    void beyondWhatMakesSenseIsNotApplied() {
        Form form(ranged());
        form.open();
        form.write("high", "2000000"); // 2 MWh; the greatest is 1,000 kWh
        QVERIFY(form.part<MessageRow>("fault")->isVisible());
        form.apply();
        QCOMPARE(form.edited.size(), 0);
    }

    void anotherShapeIsChosenByKey() {
        Form form(energyPerRequest()); // 1.25 Wh, exact
        form.open();
        QVERIFY(!form.part<QuantityEdit>("low")->isEnabled());
        form.choose("shape", int(Shape::Triangular));
        QVERIFY(form.part<QuantityEdit>("low")->isEnabled());
        form.apply();
        QCOMPARE(form.last().shape, Shape::Triangular);
        QCOMPARE(form.last().range, (Range{0.000625, 0.0025})); // half and twice
    }

    void anExactValueHasNoRange() {
        Form form(ranged());
        form.open();
        form.choose("shape", int(Shape::Fixed));
        form.apply();
        QCOMPARE(form.last().shape, Shape::Fixed);
        QCOMPARE(form.last().value, 0.001);
    }

    void aRecommendedSpreadFillsTheFields() {
        Form form(ranged());
        form.open();
        form.part<FlatButton>("spreads")->click();
        auto* menu = form.part<QMenu>("spreads.menu");
        QCOMPARE(menu->actions().size(), 1);
        const QString text = menu->actions().first()->text();
        QVERIFY2(text.startsWith(QStringLiteral("As somebody judged")) &&
                     text.endsWith(QStringLiteral("(judgement)")),
                 qPrintable(text));
        menu->actions().first()->trigger();
        QCOMPARE(form.edited.size(), 0); // not before Apply
        form.apply();
        QCOMPARE(form.last().range, (Range{0.0005, 0.003})); // 1 Wh x 0.5 and x 3
        QVERIFY(form.last().provenance.note.contains(QStringLiteral("As somebody judged")));
        QCOMPARE(form.last().provenance.source, QStringLiteral("a-source"));
    }

    void aSpreadStaysWithinWhatMakesSense() {
        InputContent content = load(); // 50 %, at most 100 %
        Spread spread = judged();
        const EstimateData clipped = withSpread(content, spread, english);
        QCOMPARE(clipped.value, 0.5);
        QCOMPARE(clipped.range, (Range{0.25, 1.0}));
        QVERIFY(!whyNotUsable(clipped, content, content.unit, english));
    }

    void withoutSpreadsNoneIsOffered() {
        Form form(energyPerRequest());
        form.open();
        QVERIFY(!form.part<FlatButton>("spreads")->isEnabled());
    }

    void backToTheDataAsksForIt() {
        InputContent content = ranged();
        Form fromData(content);
        fromData.open();
        QVERIFY(!fromData.part<FlatButton>("reset")->isEnabled());
        fromData.popup()->close();
        content.isStated = true;
        Form stated(content);
        stated.open();
        stated.part<FlatButton>("reset")->click();
        QCOMPARE(stated.reset.size(), 1);
        QCOMPARE(stated.edited.size(), 0);
        QVERIFY(stated.isClosed());
    }

    // Median 1 Wh, 5th and 95th percentile the ends.
    void theRangeIsSaidInWords() {
        Form form(ranged());
        form.open();
        QCOMPARE(form.part<QLabel>("draws")->text(),
                 utf8("Half of all draws lie below 1 Wh, 9 of 10 between 0.4 and 2 Wh."));
        form.choose("shape", int(Shape::Fixed));
        QCOMPARE(form.part<QLabel>("draws")->text(), utf8("Every draw has this value."));
    }

    void tabReachesEveryPart() {
        Form form(ranged());
        auto* popup = form.open();
        QStringList reached;
        QWidget* first = popup->focusWidget();
        QWidget* at = first;
        do {
            if (at->focusPolicy() & Qt::TabFocus && at->isEnabled() && at->isVisible())
                reached.append(at->objectName().section(u'.', 2));
            at = at->nextInFocusChain();
        } while (at != first);
        for (const char* part : {"shape", "low", "central", "high", "quality", "source", "note",
                                 "spreads", "cancel", "apply"})
            QVERIFY2(reached.contains(utf8(part)), part);
        for (const QWidget* part : popup->findChildren<QWidget*>()) {
            if (part->isVisible() && part->focusPolicy() != Qt::NoFocus && part->parent() == popup)
                QVERIFY2(!part->accessibleName().isEmpty() ||
                             qobject_cast<const QAbstractButton*>(part),
                         qPrintable(part->objectName()));
        }
    }

    void aTypedRangeStillCounts() {
        Form form(ranged());
        auto* field = form.row.findChild<QuantityEdit*>(QStringLiteral("input.field"));
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("1 to 4"));
        form.open(); // the text counts first
        QCOMPARE(form.edited.size(), 1);
        QCOMPARE(form.popup()->draft().range, (Range{0.001, 0.004}));
        QCOMPARE(form.popup()->draft().value, 0.002);
    }
};

QTEST_MAIN(TestRangePopup)
#include "tst_rangepopup.moc"
