// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader and a keyboard meet in every place and dialog.
#include "charts/chartcard.h"
#include "charts/charttablemodel.h"
#include "charts/chartview.h"
#include "screenwalk.h"
#include "shell/places.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSet>
#include <QTabBar>
#include <QTest>

using namespace plume;
using namespace plume::ui;
using test::ScreenWalk;
using test::WindowBench;

namespace {

QString textOf(QWidget* widget, QAccessible::Text kind) {
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface ? interface->text(kind).trimmed() : QString();
}

QString describe(const QWidget& widget) {
    return QStringLiteral("%1 “%2” in “%3”")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(),
             widget.parentWidget() ? widget.parentWidget()->objectName() : QString());
}

/// A part of another widget, which speaks for it.
bool isPart(const QWidget& widget) {
    return widget.objectName().startsWith(QLatin1String("qt_")) ||
           qobject_cast<const QScrollBar*>(&widget);
}

/// A chart out of view gets its words when it comes into view.
bool isYetToCome(const QWidget& widget) {
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        if (qobject_cast<const ChartCard*>(at))
            return at->visibleRegion().isEmpty();
    }
    return false;
}

QWidgetList interactive(const QWidget& shown) {
    QWidgetList result;
    for (QWidget* widget : shown.findChildren<QWidget*>()) {
        const bool isButton = qobject_cast<QAbstractButton*>(widget);
        const auto* label = qobject_cast<QLabel*>(widget);
        if ((label && label->text().isEmpty()) || isYetToCome(*widget))
            continue;
        if (widget->isVisible() && widget->window() == &shown && !isPart(*widget) &&
            (isButton || widget->focusPolicy() != Qt::NoFocus))
            result.append(widget);
    }
    return result;
}

QStringList namelessOf(const QWidget& shown) {
    QStringList faults;
    for (QWidget* widget : interactive(shown)) {
        if (textOf(widget, QAccessible::Name).isEmpty())
            faults.append(QStringLiteral("no name: ") + describe(*widget));
    }
    return faults;
}

/// What moves says where it is, as an amount and not as a step.
QStringList silentSlidersOf(const QWidget& shown) {
    QStringList faults;
    for (QWidget* widget : interactive(shown)) {
        if (!qobject_cast<QAbstractSlider*>(widget))
            continue;
        static const QRegularExpression bareNumber(QStringLiteral("^-?\\d+$"));
        const QString value = textOf(widget, QAccessible::Value);
        if (value.isEmpty() || bareNumber.match(value).hasMatch())
            faults.append(QStringLiteral("says “%1”: ").arg(value) + describe(*widget));
    }
    return faults;
}

QStringList bareChartsOf(const QWidget& shown) {
    QStringList faults;
    for (const auto* card : shown.findChildren<ChartCard*>()) {
        if (!card->isVisible() || isYetToCome(*card))
            continue;
        const auto* interface = QAccessible::queryAccessibleInterface(card->view());
        if (interface->role() != QAccessible::Chart || interface->childCount() > 0)
            faults.append(QStringLiteral("not one chart: ") + describe(*card->view()));
        if (textOf(card->view(), QAccessible::Description).isEmpty())
            faults.append(QStringLiteral("no description: ") + describe(*card->view()));
        const QAbstractItemModel* table = card->model();
        for (int column = 0; column < table->columnCount(); ++column) {
            if (table->headerData(column, Qt::Horizontal).toString().isEmpty())
                faults.append(QStringLiteral("no header: ") + describe(*card));
        }
        if (card->view()->markCount() > 0 && table->rowCount() == 0)
            faults.append(QStringLiteral("no rows: ") + describe(*card));
    }
    return faults;
}

QStringList doublesOf(const QWidget& shown) {
    QStringList faults;
    QSet<QString> seen;
    for (QWidget* widget : interactive(shown)) {
        if (qobject_cast<QLabel*>(widget))
            continue; // a heading may say what the text under it is called
        const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
        const QString key = QStringLiteral("%1 %2 %3")
                                .arg(quintptr(widget->parentWidget()), 0, 16)
                                .arg(int(interface->role()))
                                .arg(textOf(widget, QAccessible::Name));
        if (seen.contains(key))
            faults.append(QStringLiteral("twice “%1”: ").arg(textOf(widget, QAccessible::Name)) +
                          describe(*widget));
        seen.insert(key);
    }
    return faults;
}

QWidgetList tabStops(QWidget& shown) {
    QWidgetList stops;
    for (QWidget* at = shown.nextInFocusChain(); at != &shown; at = at->nextInFocusChain()) {
        if ((at->focusPolicy() & Qt::TabFocus) && at->isVisible() && at->isEnabled() &&
            at->window() == &shown && !at->focusProxy() && !isPart(*at))
            stops.append(at);
    }
    return stops;
}

/// Whether a reader who is at `a` has left `b` behind: in the row to the left, or in a row above
/// that does not begin another column.
bool isBehind(const QRect& a, const QRect& b) {
    const int overlap = std::min(a.bottom(), b.bottom()) - std::max(a.top(), b.top());
    if (overlap > std::min(a.height(), b.height()) / 2)
        return b.right() < a.left();
    return b.bottom() <= a.top() && b.left() < a.right();
}

/// The card of a chart, or else the parent.
const QWidget* groupOf(const QWidget& widget) {
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        if (qobject_cast<const ChartCard*>(at))
            return at;
    }
    return widget.parentWidget();
}

/// Steps back within a group: there reading order is a matter of geometry alone.
QStringList stepsBackIn(QWidget& shown) {
    QStringList faults;
    QHash<const QWidget*, QWidget*> last;
    const auto rectOf = [&shown](const QWidget& widget) {
        return QRect(widget.mapTo(&shown, QPoint()), widget.size());
    };
    for (QWidget* stop : tabStops(shown)) {
        QWidget*& before = last[groupOf(*stop)];
        if (before && isBehind(rectOf(*before), rectOf(*stop)))
            faults.append(
                QStringLiteral("Tab steps back: %1 to %2").arg(describe(*before), describe(*stop)));
        before = stop;
    }
    return faults;
}

} // namespace

class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingSpeaksAndIsReadInOrder_data();
    void everythingSpeaksAndIsReadInOrder();
    void whatIsMissingIsNoticed();

private:
    Catalogue m_catalogue;
};

void TestNames::initTestCase() {
    auto catalogue = readCatalogue(QStringLiteral(":/datasets"));
    QVERIFY(catalogue);
    m_catalogue = *catalogue;
    applyTheme(*qApp, ThemeName::Light);
}

void TestNames::everythingSpeaksAndIsReadInOrder_data() {
    QTest::addColumn<Language>("language");
    QTest::newRow("en") << Language::English;
    QTest::newRow("vi") << Language::Vietnamese;
}

void TestNames::everythingSpeaksAndIsReadInOrder() {
    QFETCH(Language, language);
    WindowBench bench(m_catalogue, language);
    bench.window.openExample(QStringLiteral(":/examples/chatbot.plume"));
    bench.action("duplicatePlan")->trigger();
    QStringList faults;
    QStringList names;
    ScreenWalk walk(bench, [&](QWidget& shown, const QString& name) {
        names.append(name);
        for (const QString& fault : namelessOf(shown) + silentSlidersOf(shown) +
                                        bareChartsOf(shown) + doublesOf(shown) +
                                        stepsBackIn(shown)) {
            const QString line = fault;
            if (faults.filter(line).isEmpty())
                faults.append(line + QStringLiteral(" [%1]").arg(name));
        }
    });
    walk.allPlaces();
    walk.allDialogs();
    for (const QString& fault : std::as_const(faults))
        qWarning().noquote() << fault; // all of them: the sentence of a failure is cut off
    QVERIFY(faults.isEmpty());
    for (const char* dialog : {"dialog_draws", "dialog_seek", "dialog_report", "dialog_about"})
        QVERIFY2(names.contains(QLatin1String(dialog)), qPrintable(names.join(u' ')));
}

void TestNames::whatIsMissingIsNoticed() {
    QWidget window;
    auto* first = new QLineEdit(&window);
    first->setGeometry(0, 50, 50, 20);
    auto* second = new QLineEdit(&window);
    second->setGeometry(0, 0, 50, 20);
    window.show();
    QCOMPARE(namelessOf(window).size(), 2);
    QCOMPARE(doublesOf(window).size(), 1);
    QCOMPARE(stepsBackIn(window).size(), 1);
}

QTEST_MAIN(TestNames)
#include "tst_names.moc"
