// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/searchpopup.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "controls/pickerdelegate.h"

namespace plume::ui {

SearchPopup::SearchPopup(QAbstractItemModel* model, const QString& prefix, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this)) {
    constexpr int margin = 8;
    constexpr int textMargin = 4;
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(prefix + QStringLiteral("search"));
    m_search->setTextMargins(textMargin, 0, textMargin, 0);
    m_search->installEventFilter(this);
    m_list->setObjectName(prefix + QStringLiteral("list"));
    m_list->setModel(model);
    m_list->setItemDelegate(new PickerDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(prefix + QStringLiteral("nothing"));
    m_nothing->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing, 1, Qt::AlignTop);
    connect(m_search, &QLineEdit::textChanged, this, &SearchPopup::search);
    connect(m_list, &QListView::clicked, this, &SearchPopup::choose);
}

void SearchPopup::begin(const QString& query) {
    m_search->setText(query);
    search(query);
    m_search->setFocus(Qt::PopupFocusReason);
}

void SearchPopup::search(const QString& query) {
    find(query);
    const bool isEmpty = m_list->model()->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
    m_list->scrollToTop();
}

void SearchPopup::choose(const QModelIndex& index) {
    if (!index.isValid())
        return;
    close();
    take(index);
}

bool SearchPopup::eventFilter(QObject* object, QEvent* event) {
    if (object != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    auto* key = static_cast<QKeyEvent*>(event);
    switch (key->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        QCoreApplication::sendEvent(m_list, key);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentIndex());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return false;
    }
}

void SearchPopup::retranslate() {
    const Texts said = texts();
    m_search->setPlaceholderText(said.placeholder);
    m_search->setAccessibleName(said.name);
    m_list->setAccessibleName(tr("Found"));
    m_nothing->setText(said.nothing);
}

void SearchPopup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace plume::ui
