// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QVBoxLayout>

#include "controls.h"
#include "controls/messagerow.h"
#include "controls/messagestrip.h"
#include "theme/theme.h"

using namespace plume::ui;
using namespace controls;

namespace {

Message utilisation() {
    return {Severity::Warning, QStringLiteral("Utilisation 130% is above 100%."),
            QStringLiteral("Set to 100%"), QStringLiteral("utilisation")};
}

Message fault() {
    return {Severity::Error, QStringLiteral("The grid is not known."), {}, {}};
}

QStringList visibleTexts(const MessageStrip& strip) {
    QStringList texts;
    for (const auto* row : strip.findChildren<MessageRow*>()) {
        if (row->isVisible())
            texts.append(row->text());
    }
    return texts;
}

} // namespace

class TestMessageStrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }

    void isHiddenWhileThereIsNothingToSay() {
        QWidget window;
        MessageStrip strip(&window);
        window.show();
        QVERIFY(!strip.isVisible());
        strip.setMessages({utilisation(), fault()});
        QVERIFY(strip.isVisible());
        QCOMPARE(visibleTexts(strip), QStringList({utilisation().text, fault().text}));
        strip.setMessages({fault()});
        QCOMPARE(visibleTexts(strip), QStringList(fault().text));
        strip.setMessages({});
        QVERIFY(!strip.isVisible());
    }

    void theButtonSaysWhichMessageItMends() {
        MessageStrip strip;
        strip.setObjectName(QStringLiteral("strip"));
        strip.setMessages({fault(), utilisation()});
        QSignalSpy spy(&strip, &MessageStrip::actionTriggered);
        auto* button = strip.findChild<QAbstractButton*>(QStringLiteral("strip.1.0"));
        QVERIFY(button);
        QCOMPARE(button->text(), QStringLiteral("Set to 100%"));
        QTest::keyClick(button, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy[0][0].toString(), QStringLiteral("utilisation"));
    }

    void theMessageMayGoWhileItsButtonIsPressed() {
        MessageStrip strip;
        strip.setMessages({utilisation()});
        connect(&strip, &MessageStrip::actionTriggered, &strip, [&] { strip.setMessages({}); });
        QTest::mouseClick(strip.findChild<QAbstractButton*>(), Qt::LeftButton);
        QVERIFY(strip.messages().isEmpty());
    }

    void theFocusStaysWithAMessageThatStays() {
        QWidget window;
        QVBoxLayout column(&window);
        auto* strip = new MessageStrip(&window);
        column.addWidget(strip);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        strip->setMessages({utilisation()});
        auto* button = strip->findChild<QAbstractButton*>();
        button->setFocus();
        strip->setMessages({utilisation(), fault()});
        QVERIFY(button->hasFocus());
        QVERIFY(button->isVisible());
    }

    void aLongSentenceIsWrapped() {
        MessageStrip strip;
        Message message = fault();
        strip.setMessages({message});
        const int one = strip.heightForWidth(200);
        message.text = QStringLiteral("word ").repeated(60);
        strip.setMessages({message});
        QCoreApplication::processEvents(); // layouts hear of it
        QVERIFY(strip.heightForWidth(200) > 4 * one);
        QVERIFY(strip.minimumSizeHint().width() <= 200);
    }

    void severitiesDifferInShapeNotOnlyInColour() {
        for (const ThemeName name : allThemeNames) {
            const QPalette palette = paletteOf(themeNamed(name));
            QList<QImage> shapes;
            for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
                const QImage shape = iconOf(severity, palette, 16, 1.0)
                                         .toImage()
                                         .convertToFormat(QImage::Format_Alpha8);
                QVERIFY(!shapes.contains(shape));
                shapes.append(shape);
                QVERIFY(contrast(colorOf(severity, palette), themeNamed(name).window) >= 4.5);
            }
        }
    }
};

QTEST_MAIN(TestMessageStrip)
#include "tst_messagestrip.moc"
