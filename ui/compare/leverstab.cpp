// SPDX-License-Identifier: GPL-3.0-or-later
#include "compare/leverstab.h"

#include <QVBoxLayout>

#include "levers/leversview.h"

namespace plume::ui {

LeversTab::LeversTab(StudyDocument& document, Prompter& prompter, QWidget* parent)
    : CompareTab(parent)
    , m_view(new LeversView(document, prompter, this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
}

QString LeversTab::key() const {
    return QStringLiteral("levers");
}

QString LeversTab::title() const {
    //: a tab: changes that make a plan greener
    return tr("Levers");
}

} // namespace plume::ui
