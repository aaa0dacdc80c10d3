// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pageflow.h"

namespace plume::ui {
namespace {

/// The height of the block and all that must stay with it.
double chainHeight(const QList<PageBlock>& blocks, qsizetype first) {
    double height = 0.0;
    for (qsizetype i = first; i < blocks.size(); ++i) {
        height += (i == first ? 0.0 : blocks[i].before) + blocks[i].height;
        if (!blocks[i].keepsWithNext)
            break;
    }
    return height;
}

bool isHeldByTheOneBefore(const QList<PageBlock>& blocks, qsizetype index) {
    return index > 0 && blocks[index - 1].keepsWithNext;
}

} // namespace

QList<Page> pagesOf(const QList<PageBlock>& blocks, double height) {
    QList<Page> pages;
    double y = height + 1.0; // nothing is open yet
    const auto turn = [&](const PageBlock& block) {
        pages.append(Page());
        y = 0.0;
        if (block.repeated) {
            pages.last().append({block.repeated.get(), 0.0});
            y = block.repeated->height;
        }
    };
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const PageBlock& block = blocks[i];
        const double chain = chainHeight(blocks, i);
        const bool isOneMoved = !isHeldByTheOneBefore(blocks, i) && chain <= height;
        const double needed = isOneMoved ? chain : block.height;
        const bool isAtTop = !pages.isEmpty() && y == 0.0;
        if (pages.isEmpty() || (!isAtTop && y + block.before + needed > height))
            turn(block);
        else if (!isAtTop)
            y += block.before;
        pages.last().append({&block, y});
        y += block.height;
    }
    return pages;
}

} // namespace plume::ui
