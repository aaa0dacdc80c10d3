// SPDX-License-Identifier: GPL-3.0-or-later
// Large text, a projector, high contrast: everything has room there too.
#include "roomcheck.h"
#include "screenwalk.h"
#include "theme/look.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace plume;
using namespace plume::ui;
using test::ScreenWalk;
using test::textFaults;
using test::WindowBench;

class TestLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingHasRoom_data();
    void everythingHasRoom();
    void cleanup() { applyLook(*qApp, {}); }
};

void TestLooks::everythingHasRoom_data() {
    QTest::addColumn<Language>("language");
    QTest::addColumn<ThemeName>("theme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Look>("look");
    const Look large{.textSize = 200, .hasLessMotion = true};
    const Look projected{.textSize = 100, .isForProjector = true, .hasPatterns = true};
    const QSize small(1024, 768);
    const QSize usual(1280, 800);
    QTest::newRow("large_vi_1024") << Language::Vietnamese << ThemeName::Light << small << large;
    QTest::newRow("large_en_1280")
        << Language::English << ThemeName::HighContrastDark << usual << large;
    QTest::newRow("projector_vi_1024")
        << Language::Vietnamese << ThemeName::HighContrastLight << small << projected;
    QTest::newRow("projector_en_1280")
        << Language::English << ThemeName::Dark << usual << projected;
}

void TestLooks::everythingHasRoom() {
    QFETCH(Language, language);
    QFETCH(ThemeName, theme);
    QFETCH(QSize, size);
    QFETCH(Look, look);
    const auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    applyTheme(*qApp, theme);
    applyLook(*qApp, look);
    WindowBench bench(*catalogue, language);
    bench.window.resize(size);
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench.action("duplicatePlan")->trigger();
    const int smallest = look.isForProjector ? 20 : 24;
    QStringList faults;
    ScreenWalk walk(bench, [&faults, smallest, size](QWidget& shown, const QString& name) {
        QStringList found = textFaults(shown, smallest);
        if (shown.width() > size.width() || shown.height() > size.height())
            found.append(QStringLiteral("%1 x %2").arg(shown.width()).arg(shown.height()));
        for (const QString& fault : std::as_const(found)) {
            if (faults.filter(fault).isEmpty())
                faults.append(QStringLiteral("%1 [%2]").arg(fault, name));
        }
        const QString folder = qEnvironmentVariable("PLUME_SCREENS");
        if (!folder.isEmpty() && QDir().mkpath(folder))
            shown.grab().save(QStringLiteral("%1/%2_%3.png")
                                  .arg(folder, QLatin1String(QTest::currentDataTag()), name));
    });
    walk.allPlaces();
    walk.allPopups();
    walk.allDialogs();
    for (const QString& fault : std::as_const(faults))
        qWarning().noquote() << fault; // all of them: the sentence of a failure is cut off
    QVERIFY(faults.isEmpty());
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
