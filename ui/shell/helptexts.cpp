// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/helptexts.h"

#include "charts/chartview.h"
#include "controls/inputrow.h"
#include "controls/inputtexts.h"
#include "controls/rowpicker.h"
#include "shell/menuwalk.h"

#include "theme/look.h"
#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QTabBar>
#include <QTextDocumentFragment>
#include <QTextEdit>

namespace plume::ui {
namespace {

struct HelpText {
    Q_DECLARE_TR_FUNCTIONS(HelpText)
};

QString paragraph(const QString& text) {
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString heading(const QString& text) {
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

QString plain(const QString& text) {
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

QString textOn(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return withoutMnemonic(button->text());
    return {};
}

template <typename Widget>
const Widget* around(const QWidget* widget) {
    for (; widget; widget = widget->parentWidget()) {
        if (const auto* found = qobject_cast<const Widget*>(widget))
            return found;
    }
    return nullptr;
}

QString nameFor(const QWidget& widget) {
    for (const QString& name : {widget.accessibleName(), textOn(widget)}) {
        if (!name.isEmpty())
            return name;
    }
    return {};
}

/// Everything a widget says of itself, each once.
QStringList sentencesOf(const QWidget& widget, const QString& name) {
    QStringList all;
    for (const QString& text :
         {widget.accessibleDescription(), widget.whatsThis(), widget.toolTip()}) {
        const QString sentence = plain(text).trimmed();
        if (!sentence.isEmpty() && sentence != name && !all.contains(sentence))
            all.append(sentence);
    }
    return all;
}

QString inputHtml(const InputRow& row) {
    const InputContent& content = row.content();
    const QLocale locale = row.locale();
    QString html = paragraph(content.meaning);
    html += paragraph(HelpText::tr("Now: %1").arg(valueText(content.estimate, row.unit(), locale)));
    for (const QString& text : {factsText(content, row.unit(), locale), boundsText(content, locale),
                                plain(content.sourceDetail)}) {
        if (!text.isEmpty())
            html += paragraph(text);
    }
    return html;
}

QStringList keysOf(const QWidget& widget) {
    if (qobject_cast<const ChartView*>(&widget))
        return {HelpText::tr("Arrow keys, Home and End step through what is drawn; each is read "
                             "out with its value."),
                currentLook().hasLetterKeys
                    ? HelpText::tr("Enter explains it; T shows the table; Ctrl+C copies the "
                                   "picture.")
                    : HelpText::tr("Enter explains it; Ctrl+C copies the picture.")};
    if (qobject_cast<const QAbstractSlider*>(&widget))
        return {HelpText::tr("Arrow keys move by a twentieth, with Shift by a hundredth; Page Up "
                             "and Page Down by a tenth; Home and End to the ends."),
                HelpText::tr("One drag or one run of keys is one step to undo.")};
    if (qobject_cast<const QLineEdit*>(&widget) && around<InputRow>(&widget))
        return {HelpText::tr("Write a number, also as 1.2M, 24*365, 300 to 700 or 500 ±20%, with "
                             "or without a unit; what was understood is shown below."),
                HelpText::tr("Enter takes it; Escape puts back what was there; Up and Down step.")};
    if (qobject_cast<const QComboBox*>(&widget) || qobject_cast<const RowPicker*>(&widget))
        return {HelpText::tr("Space or Enter opens the list; typing searches in it.")};
    if (qobject_cast<const QTabBar*>(&widget))
        return {HelpText::tr("Left and Right go from tab to tab.")};
    if (qobject_cast<const QAbstractItemView*>(&widget))
        return {HelpText::tr("Arrow keys go from cell to cell; Enter leads to what the row is "
                             "about; Ctrl+C copies.")};
    if (qobject_cast<const QTextEdit*>(&widget))
        return {HelpText::tr("Arrow keys and Page Down scroll; Tab goes from link to link.")};
    if (qobject_cast<const QCheckBox*>(&widget))
        return {HelpText::tr("Space switches it on and off.")};
    if (qobject_cast<const QAbstractButton*>(&widget))
        return {HelpText::tr("Space or Enter presses it.")};
    return {};
}

/// What has the keyboard may be a part of what says what it is for.
const QWidget* thatSaysWhat(const QWidget* widget) {
    for (; widget && !widget->isWindow(); widget = widget->parentWidget()) {
        if (!nameFor(*widget).isEmpty())
            return widget;
    }
    return nullptr;
}

QString widgetHtml(const QWidget* widget, QString& title) {
    if (!widget)
        return {};
    QString html;
    if (const auto* row = around<InputRow>(widget)) {
        title = row->content().label;
        html = inputHtml(*row);
    } else if (const QWidget* said = thatSaysWhat(widget)) {
        title = nameFor(*said);
        for (const QString& sentence : sentencesOf(*said, title))
            html += paragraph(sentence);
    }
    const QStringList keys = keysOf(*widget);
    if (!keys.isEmpty())
        html += heading(HelpText::tr("Keys"));
    for (const QString& key : keys)
        html += paragraph(key);
    return html;
}

} // namespace

SheetDialog::Sheet shortcutSheet(const QMenuBar& menus) {
    QString html;
    QString menu;
    for (const MenuCommand& command : commandsOf(menus)) {
        const QString shortcut = command.action->shortcut().toString(QKeySequence::NativeText);
        if (shortcut.isEmpty())
            continue;
        if (command.menu != menu) {
            html += QStringLiteral("%1%2<table width=\"100%\">")
                        .arg(menu.isEmpty() ? QString() : QStringLiteral("</table>"),
                             heading(command.menu));
            menu = command.menu;
        }
        html += QStringLiteral("<tr><td>%1</td><td align=\"right\"><b>%2</b></td></tr>")
                    .arg(withoutMnemonic(command.action->text()).toHtmlEscaped(),
                         shortcut.toHtmlEscaped());
    }
    html += menu.isEmpty() ? QString() : QStringLiteral("</table>");
    return {HelpText::tr("Keyboard shortcuts"), html};
}

SheetDialog::Sheet helpSheet(const QWidget* widget, Place place) {
    QString title;
    QString html = widgetHtml(widget, title);
    const QString name = withoutMnemonic(nameOf(place));
    //: heading: the part of the window one is in, such as "Results"
    html += heading(HelpText::tr("This place: %1").arg(name)) + paragraph(questionOf(place));
    html += heading(HelpText::tr("Everywhere"));
    html +=
        paragraph(HelpText::tr("Ctrl+K finds any command, input, result, row of the data or study. "
                               "Ctrl+/ lists all shortcuts. F6 goes to the next part of the "
                               "window. Ctrl+I explains the number that has the keyboard."));
    return {title.isEmpty() ? name : title, html};
}

} // namespace plume::ui
