// SPDX-License-Identifier: GPL-3.0-or-later
// Large text, a projector, high contrast: everything has room there too.
#include "roomwalk.h"
#include "screenwalk.h"
#include "theme/look.h"

#include <QApplication>
#include <QTest>

using namespace plume;
using namespace plume::ui;
using test::WindowBench;

namespace {

/// The sizes of all fonts that widgets have of their own, in every place and with a card open.
QStringList fontSizes(const Catalogue& catalogue, const Look& madeIn) {
    applyLook(madeIn);
    WindowBench bench(catalogue);
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    test::ScreenWalk walk(bench, [](QWidget&, const QString&) {});
    walk.allPlaces();
    applyLook({});
    QStringList sizes;
    for (const auto* widget : bench.window.findChildren<QWidget*>()) {
        if (widget->testAttribute(Qt::WA_SetFont))
            sizes.append(QStringLiteral("%1 %2 %3")
                             .arg(QLatin1String(widget->metaObject()->className()),
                                  widget->objectName(),
                                  QString::number(widget->font().pixelSize())));
    }
    return sizes;
}

} // namespace

class TestLooks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingHasRoom_data();
    void everythingHasRoom();
    void whatIsMadeForAProjectorComesBackExactly();
    void cleanup() { applyLook({}); }
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
    applyLook(look);
    WindowBench bench(*catalogue, language);
    bench.window.resize(size);
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench.action("duplicatePlan")->trigger();
    const int smallest = look.isForProjector ? 20 : 24;
    QCOMPARE(test::roomFaults(bench, QLatin1String(QTest::currentDataTag()), smallest),
             QStringList());
}

void TestLooks::whatIsMadeForAProjectorComesBackExactly() {
    const auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    applyTheme(*qApp, ThemeName::Light);
    QStringList plain = fontSizes(*catalogue, {});
    QStringList projected = fontSizes(*catalogue, {.textSize = 100, .isForProjector = true});
    QVERIFY(plain.size() > 100);
    plain.sort(); // larger charts may make parts in another order
    projected.sort();
    plain.removeDuplicates();
    projected.removeDuplicates();
    QCOMPARE(projected, plain);
}

QTEST_MAIN(TestLooks)
#include "tst_looks.moc"
