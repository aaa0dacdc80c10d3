// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/findmodel.h"

#include "catalogue/catalogue.h"
#include "controls/pickermodel.h"

#include <algorithm>
#include <array>

namespace plume::ui {
namespace {

enum Rank { Is, Begins, WordBegins, Contains, RankCount };

bool hasWordThatBegins(const QString& text, const QString& start) {
    for (qsizetype at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

Rank rankOf(const QString& name, const QString& query, const QStringList& words) {
    if (name == query)
        return Is;
    if (name.startsWith(query))
        return Begins;
    const bool begin = std::ranges::all_of(
        words, [&name](const QString& word) { return hasWordThatBegins(name, word); });
    return begin ? WordBegins : Contains;
}

} // namespace

void FindModel::setFindables(std::vector<Findable> findables) {
    m_findables = std::move(findables);
    m_folded.clear();
    m_folded.reserve(m_findables.size());
    for (const Findable& each : m_findables) {
        Folded row;
        for (const QString& name : QStringList{each.name} + each.otherNames)
            row.names.append(folded(name));
        row.all = (row.names + QStringList{folded(each.detail), folded(each.words)}).join(u' ');
        m_folded.push_back(std::move(row));
    }
    setQuery({});
}

void FindModel::setQuery(const QString& query) {
    const QString wanted = folded(query).simplified();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::array<std::vector<std::size_t>, RankCount> ranked;
    for (std::size_t i = 0; i < m_folded.size(); ++i) {
        const Folded& row = m_folded[i];
        const bool hasAll = std::ranges::all_of(
            words, [&row](const QString& word) { return row.all.contains(word); });
        if (!hasAll)
            continue;
        Rank rank = Contains;
        for (const QString& name : row.names)
            rank = std::min(rank, rankOf(name, wanted, words));
        if (ranked[rank].size() < most)
            ranked[rank].push_back(i);
    }
    beginResetModel();
    m_found.clear();
    for (const auto& found : ranked)
        m_found.insert(m_found.end(), found.begin(), found.end());
    m_found.resize(std::min(m_found.size(), most));
    endResetModel();
}

void FindModel::choose(const QModelIndex& index) const {
    if (!index.isValid())
        return;
    const auto choose = m_findables[m_found[std::size_t(index.row())]].choose; // outlives the rows
    if (choose)
        choose();
}

int FindModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant FindModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Findable& found = m_findables[m_found[std::size_t(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
        return found.name;
    case PickerModel::DetailRole:
        return found.detail;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2").arg(found.name, found.detail);
    default:
        return {};
    }
}

} // namespace plume::ui
