// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/study.h"

#include <QList>
#include <QString>

namespace plume {

/// An input of a study that a row of the data stands behind.
struct RowUse {
    QString name;    ///< "Grid intensity, Training"; of several plans with the plan's
    QString address; ///< of the input

    friend bool operator==(const RowUse&, const RowUse&) = default;
};

/// What uses a row of a data table ("grids", "VNM"), in the order of the study. Of sources, every
/// input that cites it; of ranges, every input that spreads by it.
QList<RowUse> usesOf(const QString& table, const QString& id, const Study& study,
                     const Catalogue& catalogue);

} // namespace plume
