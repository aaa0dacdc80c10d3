// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/breadcrumbs.h"

#include "controls/flatbutton.h"
#include "controls/flowlayout.h"
#include "theme/theme.h"

namespace plume::ui {

Breadcrumbs::Breadcrumbs(QWidget* parent)
    : QWidget(parent) {
    constexpr int gap = 6;
    new FlowLayout(gap, 0, this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Breadcrumbs::setCrumbs(const QList<Crumb>& crumbs) {
    while (m_links.size() < crumbs.size()) {
        auto* link = new FlatButton(this);
        link->setFont(fontOf(TextRole::Small));
        link->setObjectName(objectName() + QStringLiteral(".%1").arg(m_links.size()));
        connect(link, &QAbstractButton::clicked, this,
                [this, index = int(m_links.size())] { Q_EMIT crumbActivated(index); });
        layout()->addWidget(link);
        m_links.append(link);
    }
    for (qsizetype i = 0; i < m_links.size(); ++i) {
        const bool isUsed = i < crumbs.size();
        m_links[i]->setVisible(isUsed);
        if (!isUsed)
            continue;
        //: a step on the way to a number: %1 the number's name
        m_links[i]->setText(tr("%1 ›").arg(crumbs[i].title));
        m_links[i]->setAccessibleName(tr("Back to %1").arg(crumbs[i].title));
        m_links[i]->updateGeometry();
    }
    setVisible(!crumbs.isEmpty());
}

} // namespace plume::ui
