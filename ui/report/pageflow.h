// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

#include <functional>
#include <memory>
#include <optional>

class QPainter;

namespace plume::ui {

/// What stands on paper and is not parted: a line, a row, a picture. Lengths are in points.
struct PageBlock {
    double before = 0.0; ///< room above, but at the top of a page
    double height = 0.0;
    bool keepsWithNext = false; ///< stays on the page of what follows: a heading, a first line
    std::function<void(QPainter&, const QPointF&)> paint; ///< at its top left
    /// Stands again above this block where it begins a page: the header of its table.
    std::shared_ptr<const PageBlock> repeated = nullptr;
};

/// A block with its place from the top of the area that is written on.
struct PlacedBlock {
    const PageBlock* block = nullptr;
    double top = 0.0;
};

using Page = QList<PlacedBlock>;

/// Lays blocks out one below the other on pages of this height. A run of blocks that keep with the
/// next is moved as one to another page, unless it is higher than one. The blocks must outlive the
/// pages.
QList<Page> pagesOf(const QList<PageBlock>& blocks, double height);

} // namespace plume::ui
