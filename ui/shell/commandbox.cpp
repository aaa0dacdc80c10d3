// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandbox.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "controls/pickerdelegate.h"
#include "theme/sentencelabel.h"

#include <algorithm>

namespace plume::ui {
namespace {

constexpr QSize usualSize{620, 460};
constexpr int margin = 10;
constexpr int below = 56; ///< the top of the window

} // namespace

CommandBox::CommandBox(QWidget* window)
    : QFrame(window, Qt::Popup)
    , m_model(new FindModel(this))
    , m_search(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(sentenceLabel(this, TextRole::Body)) {
    setObjectName(QStringLiteral("find"));
    setFrameShape(QFrame::StyledPanel);
    m_search->setObjectName(QStringLiteral("find.search"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("find.list"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickerDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(QStringLiteral("find.nothing"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1, Qt::AlignTop);
    connect(m_search, &QLineEdit::textChanged, this, &CommandBox::search);
    connect(m_list, &QListView::clicked, this, &CommandBox::choose);
    retranslate();
}

void CommandBox::start(std::vector<Findable> findables) {
    m_model->setFindables(std::move(findables));
    m_search->clear();
    search({});
    const QWidget* window = parentWidget();
    const QSize size = usualSize.boundedTo(window->size() - QSize(2 * margin, 2 * below));
    resize(size);
    move(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, below)));
    show();
    m_search->setFocus(Qt::PopupFocusReason);
}

void CommandBox::search(const QString& query) {
    m_model->setQuery(query);
    const bool isEmpty = m_model->rowCount() == 0;
    m_nothing->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
}

/// Closed first: what is chosen may open something itself.
void CommandBox::choose(const QModelIndex& index) {
    if (!index.isValid())
        return;
    close();
    m_model->choose(index);
}

bool CommandBox::eventFilter(QObject* object, QEvent* event) {
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

void CommandBox::retranslate() {
    m_search->setPlaceholderText(tr("Find a command, an input, a result, a source, a study"));
    m_search->setAccessibleName(tr("Find anything"));
    m_list->setAccessibleName(tr("Found"));
    m_nothing->setText(tr("Nothing here has all of these words. Try fewer."));
}

void CommandBox::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace plume::ui
