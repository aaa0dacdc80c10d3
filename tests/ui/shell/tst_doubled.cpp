// SPDX-License-Identifier: GPL-3.0-or-later
// Every text twice as long as in English: what has room then has room in any language.
#include "roomwalk.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace plume;
using namespace plume::ui;
using test::WindowBench;

namespace {

/// Says everything twice: "Save Save".
class Doubler : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        static const QRegularExpression mnemonic(QStringLiteral("&(?=\\w)"));
        const QString once = QString::fromUtf8(source);
        return once + QLatin1Char(' ') + QString(once).remove(mnemonic);
    }
};

} // namespace

class TestDoubled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingHasRoomTwice();
};

void TestDoubled::everythingHasRoomTwice() {
    const auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    applyTheme(*qApp, ThemeName::Light);
    WindowBench bench(*catalogue);
    bench.window.resize(1024, 768);
    Doubler doubler;
    QVERIFY(QCoreApplication::installTranslator(&doubler));
    QCoreApplication::processEvents(); // the window hears of it
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench.action("duplicatePlan")->trigger();
    QVERIFY(bench.action("duplicate")->text().contains(QStringLiteral("Duplicate Duplicate")));
    QCOMPARE(test::roomFaults(bench, QStringLiteral("doubled")), QStringList());
}

QTEST_MAIN(TestDoubled)
#include "tst_doubled.moc"
