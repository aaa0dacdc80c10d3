// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/pickerdelegate.h"

#include <QListView>
#include <QPainter>

#include "controls/pickermodel.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

constexpr int horizontalPadding = 10;
constexpr int verticalPadding = 5;
constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;

int heightOf(const QString& text, const QFont& font, int width) {
    if (text.isEmpty())
        return 0;
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 1 << 16), flags, text).height();
}

} // namespace

void PickerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const {
    const Theme& theme = themeOf(option.palette);
    const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
    const QString name = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(PickerModel::DetailRole).toString();
    const QRect text = option.rect.adjusted(horizontalPadding, verticalPadding, -horizontalPadding,
                                            -verticalPadding);
    const QFont nameFont = fontOf(TextRole::Body);
    painter->save();
    if (isCurrent)
        painter->fillRect(option.rect, theme.accent);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, theme.surface);
    painter->setFont(nameFont);
    painter->setPen(isCurrent ? theme.onAccent : theme.text);
    painter->drawText(text, flags, name);
    painter->setFont(fontOf(TextRole::Tick));
    painter->setPen(isCurrent ? theme.onAccent : theme.mutedText);
    painter->drawText(text.adjusted(0, heightOf(name, nameFont, text.width()), 0, 0), flags,
                      detail);
    painter->restore();
}

QSize PickerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const int textWidth = width - 2 * horizontalPadding;
    const int name =
        heightOf(index.data(Qt::DisplayRole).toString(), fontOf(TextRole::Body), textWidth);
    const int detail =
        heightOf(index.data(PickerModel::DetailRole).toString(), fontOf(TextRole::Tick), textWidth);
    return QSize(width, name + detail + 2 * verticalPadding);
}

} // namespace plume::ui
