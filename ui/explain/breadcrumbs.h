// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace plume::ui {

class FlatButton;

/// A number on the way to the one that is explained.
struct Crumb {
    QString address;
    QString title;
};

/// The way that led to a number, the nearest last; each step leads back to it.
class Breadcrumbs : public QWidget {
    Q_OBJECT

public:
    explicit Breadcrumbs(QWidget* parent = nullptr);

    void setCrumbs(const QList<Crumb>& crumbs);

Q_SIGNALS:
    /// Back to the crumb of this number, from the start of the way.
    void crumbActivated(int index);

private:
    QList<FlatButton*> m_links;
};

} // namespace plume::ui
