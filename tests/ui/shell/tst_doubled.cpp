// SPDX-License-Identifier: GPL-3.0-or-later
// Every text twice as long as in English: what has room then has room in any language.
#include "roomcheck.h"
#include "screenwalk.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace plume;
using namespace plume::ui;
using test::ScreenWalk;
using test::textFaults;
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
    QStringList faults;
    ScreenWalk walk(bench, [&faults](QWidget& shown, const QString& name) {
        QStringList found = textFaults(shown);
        if (shown.width() > 1024 || shown.height() > 768)
            found.append(QStringLiteral("%1 x %2").arg(shown.width()).arg(shown.height()));
        for (const QString& fault : std::as_const(found)) {
            if (faults.filter(fault).isEmpty())
                faults.append(QStringLiteral("%1 [%2]").arg(fault, name));
        }
        const QString folder = qEnvironmentVariable("PLUME_SCREENS");
        if (!folder.isEmpty())
            shown.grab().save(QStringLiteral("%1/doubled_%2.png").arg(folder, name));
    });
    walk.allPlaces();
    walk.allDialogs();
    walk.allPopups();
    for (const QString& fault : std::as_const(faults))
        qWarning().noquote() << fault; // all of them: the sentence of a failure is cut off
    QVERIFY(faults.isEmpty());
}

QTEST_MAIN(TestDoubled)
#include "tst_doubled.moc"
