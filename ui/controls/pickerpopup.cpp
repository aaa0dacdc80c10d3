// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/pickerpopup.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "controls/pickerdelegate.h"
#include "controls/pickermodel.h"

namespace plume::ui {

PickerPopup::PickerPopup(PickerModel* model, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_model(model)
    , m_filter(new PickerFilter(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(this)) {
    constexpr int margin = 8;
    constexpr int textMargin = 4;
    setFrameShape(QFrame::StyledPanel);
    m_filter->setSourceModel(model);
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setTextMargins(textMargin, 0, textMargin, 0);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setModel(m_filter);
    m_list->setItemDelegate(new PickerDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_nothing);
    connect(m_search, &QLineEdit::textChanged, this, &PickerPopup::search);
    connect(m_list, &QListView::clicked, this, &PickerPopup::choose);
    showTexts();
}

void PickerPopup::start(const QString& currentId, const QString& query) {
    m_search->setText(query);
    search(query);
    const QModelIndex current = m_filter->mapFromSource(m_model->indexOf(currentId));
    if (query.isEmpty() && current.isValid()) {
        m_list->setCurrentIndex(current);
        m_list->scrollTo(current, QAbstractItemView::PositionAtCenter);
    }
    m_search->setFocus(Qt::PopupFocusReason);
}

void PickerPopup::search(const QString& query) {
    m_filter->setQuery(query);
    m_nothing->setVisible(m_filter->rowCount() == 0);
    m_list->setCurrentIndex(m_filter->index(0, 0));
    m_list->scrollToTop();
}

void PickerPopup::choose(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const QString id = index.data(PickerModel::IdRole).toString();
    close();
    Q_EMIT chosen(id);
}

bool PickerPopup::eventFilter(QObject* object, QEvent* event) {
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

void PickerPopup::showTexts() {
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search in the list"));
    m_list->setAccessibleName(tr("Found"));
    m_nothing->setText(tr("Nothing in the list has all these words."));
}

void PickerPopup::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        showTexts();
    QFrame::changeEvent(event);
}

} // namespace plume::ui
