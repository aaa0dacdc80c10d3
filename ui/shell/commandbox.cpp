// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandbox.h"

namespace plume::ui {
namespace {

constexpr QSize usualSize{620, 460};
constexpr int margin = 10;
constexpr int below = 56; ///< the top of the window

} // namespace

CommandBox::CommandBox(QWidget* window)
    : CommandBox(new FindModel(window), window) {}

CommandBox::CommandBox(FindModel* model, QWidget* window)
    : SearchPopup(model, QStringLiteral("find."), window)
    , m_model(model) {
    setObjectName(QStringLiteral("find"));
    retranslate();
}

void CommandBox::start(std::vector<Findable> findables) {
    m_model->setFindables(std::move(findables));
    const QWidget* window = parentWidget();
    const QSize size = usualSize.boundedTo(window->size() - QSize(2 * margin, 2 * below));
    resize(size);
    move(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, below)));
    show();
    begin({});
}

SearchPopup::Texts CommandBox::texts() const {
    return {tr("Find a command, a page, a chart, an input, a source, a study"), tr("Find anything"),
            tr("Nothing here has all of these words. Try fewer.")};
}

void CommandBox::find(const QString& query) {
    m_model->setQuery(query);
}

void CommandBox::take(const QModelIndex& index) {
    m_model->choose(index);
}

} // namespace plume::ui
