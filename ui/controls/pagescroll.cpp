// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/pagescroll.h"

#include <QCoreApplication>
#include <QEvent>
#include <QVBoxLayout>

namespace plume::ui {
namespace {

/// Asks for the least height that its layout can do with, where others ask for the best.
class Holder : public QWidget {
public:
    explicit Holder(QWidget* page) {
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(page);
        m_page = page;
    }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override {
        return m_page->layout()->minimumHeightForWidth(width);
    }

private:
    QWidget* m_page;
};

} // namespace

PageScroll::PageScroll(QWidget* page, QWidget* parent)
    : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(new Holder(page)); // which it takes
    viewport()->setAutoFillBackground(false);
    widget()->setAutoFillBackground(false);
}

/// What lies in areas of its own hears that other parts of it may be seen now.
void PageScroll::scrollContentsBy(int dx, int dy) {
    QScrollArea::scrollContentsBy(dx, dy);
    for (const auto* area : widget()->findChildren<QAbstractScrollArea*>())
        QCoreApplication::postEvent(area->viewport(), new QEvent(QEvent::LayoutRequest));
}

QSize PageScroll::minimumSizeHint() const {
    return {widget()->minimumSizeHint().width(), 0};
}

} // namespace plume::ui
