// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace plume {

/// A text id that cannot be mistaken for an id of another kind. Empty means "none".
template <typename Tag>
class StrongId {
public:
    StrongId() = default;
    explicit StrongId(QString text)
        : m_text(std::move(text)) {}

    const QString& text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const StrongId&, const StrongId&) = default;
    friend bool operator<(const StrongId& a, const StrongId& b) { return a.m_text < b.m_text; }
    friend size_t qHash(const StrongId& id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

} // namespace plume
