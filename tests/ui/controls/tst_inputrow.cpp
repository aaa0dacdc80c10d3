// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTranslator>

#include "controls.h"
#include "controls/flatbutton.h"
#include "controls/inputrow.h"
#include "controls/inputslider.h"
#include "controls/quantityedit.h"
#include "controls/sourcebadge.h"
#include "controls/unitpicker.h"
#include "theme/theme.h"

using namespace plume;
using namespace plume::ui;
using namespace controls;

namespace {

/// A row in an active window, as the page makes it.
struct Form {
    QWidget window;
    InputRow row{&window};
    QLineEdit other{&window};
    QSignalSpy edited{&row, &InputRow::edited};

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

    template <typename Widget>
    Widget* part(const char* name) {
        auto* found = row.findChild<Widget*>(QStringLiteral("input.") + utf8(name));
        if (!found)
            qFatal("No part %s", name);
        return found;
    }
    InputSlider* slider() { return part<InputSlider>("slider"); }
    QuantityEdit* field() { return part<QuantityEdit>("field"); }
    EstimateData lastEstimate() const { return edited.last()[0].value<EstimateData>(); }
};

InputContent ranged() {
    InputContent content = energyPerRequest();
    content.estimate->shape = Shape::Lognormal;
    content.estimate->value = 0.001;
    content.estimate->range = {0.0005, 0.004};
    content.estimate->provenance.source = QStringLiteral("a-source");
    return content;
}

void write(QuantityEdit* field, const QString& text) {
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
}

/// Marks what is translated.
class Brackets : public QTranslator {
public:
    QString translate(const char*, const char* text, const char*, int) const override {
        return u'[' + utf8(text) + u']';
    }
    bool isEmpty() const override { return false; }
};

QStringList textsOf(const QWidget& widget) {
    QStringList texts;
    for (const QLabel* label : widget.findChildren<QLabel*>())
        texts.append(label->text());
    for (const FlatButton* button : widget.findChildren<FlatButton*>())
        texts.append(button->text());
    return texts;
}

} // namespace

class TestInputRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void movingTheSliderKeepsTheUncertainty() {
        Form form(ranged());
        QTest::keyClick(form.slider(), Qt::Key_End);
        QCOMPARE(form.edited.size(), 1);
        const EstimateData moved = form.lastEstimate();
        QCOMPARE(moved.value, 1.0);
        QCOMPARE(moved.range, (Range{0.5, 4.0}));
        QCOMPARE(moved.provenance, Provenance()); // no longer what the source says
    }

    void aDragScalesFromWhereItBegan() {
        Form form(ranged());
        QTest::keyClick(form.slider(), Qt::Key_Home);
        QTest::keyClick(form.slider(), Qt::Key_Right);
        for (int i = 0; i < 20; ++i)
            QTest::keyClick(form.slider(), Qt::Key_Right);
        QCOMPARE(form.lastEstimate().range, (Range{0.5, 4.0})); // no rounding has added up
        QCOMPARE(form.edited.first()[1], form.edited.last()[1]);
    }

    void everyEntryIsAGestureOfItsOwn() {
        Form form(energyPerRequest());
        write(form.field(), QStringLiteral("2"));
        QTest::keyClick(form.field(), Qt::Key_Return);
        write(form.field(), QStringLiteral("3"));
        QTest::keyClick(form.field(), Qt::Key_Return);
        QCOMPARE(form.edited.size(), 2);
        QVERIFY(form.edited[0][1] != form.edited[1][1]);
        QCOMPARE(form.lastEstimate().value, 0.003);
    }

    void theKeysOfTheFieldMoveTheSlider() {
        Form form(load());
        form.field()->setFocus();
        QTest::keyClick(form.field(), Qt::Key_Up);
        QCOMPARE(form.edited.size(), 1);
        QCOMPARE(form.lastEstimate().value, 0.55);
        QCOMPARE(form.field()->text(), QStringLiteral("55"));
    }

    void aDragAfterUndoScalesFromWhatUndoBroughtBack() {
        Form form(ranged());
        QTest::keyClick(form.slider(), Qt::Key_Right);
        InputContent undone = ranged();
        undone.estimate->range = {0.00025, 0.004};
        form.row.setContent(undone);
        QTest::keyClick(form.slider(), Qt::Key_End);
        QCOMPARE(form.lastEstimate().range, (Range{0.25, 4.0}));
    }

    void aRunThatEndsWhereItBeganGivesTheVeryEstimateBack() {
        Form form(ranged());
        QTest::keyClick(form.slider(), Qt::Key_PageUp);
        QTest::keyClick(form.slider(), Qt::Key_PageDown);
        QCOMPARE(form.lastEstimate(), *ranged().estimate);
    }

    void contentEmitsNothing() {
        Form form(energyPerRequest());
        form.row.setContent(ranged());
        form.row.setContent(load());
        InputContent unknown = load();
        unknown.estimate.reset();
        form.row.setContent(unknown);
        QCOMPARE(form.field()->text(), QString());
        QVERIFY(textsOf(form.row).contains(QStringLiteral("not known")));
        QCOMPARE(form.edited.size(), 0);
    }

    void anotherUnitConvertsTheAmountAndEmitsNothing() {
        Form form(energyPerRequest());
        QCOMPARE(form.field()->text(), QStringLiteral("1.25"));
        QTest::mouseClick(form.part<UnitPicker>("unit"), Qt::LeftButton);
        auto* menu = form.row.findChild<QMenu*>(QStringLiteral("input.unit.menu"));
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == QStringLiteral("mWh"))
                action->trigger();
        }
        menu->close();
        QCOMPARE(form.field()->text(), QStringLiteral("1,250"));
        QCOMPARE(form.row.unit().symbol, QStringLiteral("mWh"));
        QCOMPARE(form.edited.size(), 0);
        QCOMPARE(form.row.content(), energyPerRequest());
        form.row.setContent(ranged()); // the same input, moved
        QCOMPARE(form.row.unit().symbol, QStringLiteral("mWh"));
        form.row.setContent(load());
        QCOMPARE(form.row.unit().symbol, QStringLiteral("%"));
    }

    void aUnitThatIsWrittenIsShown() {
        Form form(energyPerRequest());
        write(form.field(), QStringLiteral("0.5 kWh"));
        QTest::keyClick(form.field(), Qt::Key_Return);
        QCOMPARE(form.lastEstimate().value, 0.5);
        QCOMPARE(form.row.unit().symbol, QStringLiteral("kWh"));
        QCOMPARE(form.field()->text(), QStringLiteral("0.5"));
    }

    void aLoneUnitTakesNoFocus() {
        Form form(load());
        QCOMPARE(form.part<UnitPicker>("unit")->focusPolicy(), Qt::NoFocus);
    }

    void readingsAreButtonsUnderTheField() {
        Form form(energyPerRequest());
        form.field()->setFocus();
        form.field()->selectAll();
        form.field()->insert(QStringLiteral("1.500"));
        auto* first = form.part<QAbstractButton>("notice.0");
        auto* second = form.part<QAbstractButton>("notice.1");
        QVERIFY(first->isVisible() && second->isVisible());
        second->setFocus(); // leaving the field for the answer does not answer
        QCOMPARE(form.edited.size(), 0);
        QTest::keyClick(first, Qt::Key_Space);
        QCOMPARE(form.edited.size(), 1);
        QCOMPARE(form.lastEstimate().value, 1.5);
        QVERIFY(!first->isVisible());
    }

    void whatDiffersFromTheBaselineIsMarkedAndCanBeTakenBack() {
        InputContent content = energyPerRequest();
        Form form(content);
        QVERIFY(!form.part<QWidget>("asBaseline")->isVisible());
        content.differsFromBaseline = true;
        form.row.setContent(content);
        auto* button = form.part<QAbstractButton>("asBaseline");
        QVERIFY(button->isVisible());
        QVERIFY(button->accessibleName().contains(content.label));
        QSignalSpy asked(&form.row, &InputRow::baselineRequested);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
    }

    void aMovedAmountIsTheUsersUntilItIsReset() {
        Form form(energyPerRequest());
        QVERIFY(!form.part<QWidget>("reset")->isVisible());
        QVERIFY(form.part<QWidget>("source")->isVisible());
        QTest::keyClick(form.slider(), Qt::Key_Right);
        QVERIFY(form.part<QWidget>("reset")->isVisible());
        QVERIFY(!form.part<QWidget>("source")->isVisible());
        QSignalSpy reset(&form.row, &InputRow::resetRequested);
        QTest::keyClick(form.part<QWidget>("reset"), Qt::Key_Return);
        QCOMPARE(reset.size(), 1);
        form.row.setContent(energyPerRequest());
        QVERIFY(!form.part<QWidget>("reset")->isVisible());
        QCOMPARE(form.field()->text(), QStringLiteral("1.25"));
    }

    void theSourceOpensAsTextToSelect() {
        Form form(energyPerRequest());
        QTest::keyClick(form.part<SourceBadge>("source"), Qt::Key_Space);
        auto* popup = form.row.findChild<QFrame*>(QStringLiteral("input.source.popup"));
        QVERIFY(popup && popup->isVisible());
        const auto* text = popup->findChild<QLabel*>();
        QCOMPARE(text->text(), QStringLiteral("Table 3"));
        QVERIFY(text->textInteractionFlags() & Qt::TextSelectableByKeyboard);
        QTest::keyClick(popup, Qt::Key_Escape);
        QVERIFY(!popup->isVisible());
    }

    void assistiveTechnologyIsToldNameMeaningAndAmount() {
        Form form(energyPerRequest());
        for (const QWidget* part :
             {static_cast<QWidget*>(form.slider()), static_cast<QWidget*>(form.field())}) {
            QCOMPARE(part->accessibleName(), QStringLiteral("Electricity & gas per request"));
            QVERIFY(part->accessibleDescription().contains(QStringLiteral("one answer takes")));
        }
        QCOMPARE(form.slider()->content().text, QStringLiteral("1.25 Wh"));
        QVERIFY(textsOf(form.row).contains(QStringLiteral("Electricity && gas per request")));
    }

    void numbersFollowTheLocale() {
        Form form(ranged(), vietnamese);
        QVERIFY(textsOf(form.row).filter(QStringLiteral("0,5–4")).size() == 1);
        form.window.setLocale(english);
        QVERIFY(textsOf(form.row).filter(QStringLiteral("0.5–4")).size() == 1);
        QCOMPARE(form.slider()->content().text, QStringLiteral("1 Wh"));
    }

    void nothingIsCutInANarrowCard() {
        InputContent content = ranged();
        content.isStated = true;
        content.label = utf8("Mức sử dụng năng lực tính toán của bộ tăng tốc khi đào tạo mô hình");
        content.source = utf8("Cơ quan Năng lượng Quốc tế, Hệ số phát thải của lưới điện 2023");
        for (const int width : {300, 364, 500}) {
            Form form(content, vietnamese);
            form.row.setFixedWidth(width);
            form.row.setFixedHeight(form.row.heightForWidth(width));
            QCoreApplication::processEvents();
            QVERIFY(form.row.minimumSizeHint().width() <= width);
            for (const QWidget* part : form.row.findChildren<QWidget*>()) {
                if (!part->isVisible())
                    continue;
                const QPoint end = part->mapTo(&form.row, part->rect().bottomRight());
                QVERIFY(form.row.rect().contains(end));
                if (part->hasHeightForWidth())
                    QVERIFY(part->height() >= part->heightForWidth(part->width()));
            }
        }
    }

    void everythingThatTakesFocusHasAName() {
        Form form(ranged());
        for (const QWidget* part : form.row.findChildren<QWidget*>()) {
            if (!part->isVisible() || part->focusPolicy() == Qt::NoFocus)
                continue;
            QVERIFY(!part->objectName().isEmpty());
            QVERIFY(!part->accessibleName().isEmpty());
        }
    }

    void textsFollowTheLanguage() {
        Form form(ranged());
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QTRY_VERIFY(textsOf(form.row).contains(utf8("[● your value]")));
        QVERIFY(form.part<SourceBadge>("source")->text().startsWith(u'['));
        QVERIFY(textsOf(form.row).filter(QStringLiteral("[lognormal]")).size() == 1);
        QCoreApplication::removeTranslator(&brackets);
        QTRY_VERIFY(textsOf(form.row).contains(utf8("● your value")));
        QCOMPARE(form.edited.size(), 0);
    }

    void coloursFollowTheTheme() {
        Form form(ranged());
        for (const ThemeName name : allThemeNames) {
            const Theme& theme = themeNamed(name);
            form.window.setPalette(paletteOf(theme));
            QStringList accented;
            for (const QLabel* label : form.row.findChildren<QLabel*>()) {
                if (label->palette().color(QPalette::WindowText) == theme.accent)
                    accented.append(label->text());
            }
            QVERIFY(accented.contains(utf8("● your value")));
            const QImage facts = form.part<FlatButton>("facts")->grab().toImage();
            bool isMuted = false;
            for (int x = 0; x < facts.width(); ++x)
                for (int y = 0; y < facts.height(); ++y)
                    isMuted = isMuted || facts.pixelColor(x, y) == theme.mutedText;
            QVERIFY(isMuted);
        }
    }
};

QTEST_MAIN(TestInputRow)
#include "tst_inputrow.moc"
