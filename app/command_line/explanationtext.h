// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explainer.h"

#include <QSet>
#include <QString>

namespace plume {

/// Writes out explanations as indented text, down to the inputs and their sources. What has been
/// unfolded once is referred to afterwards.
class ExplanationText {
public:
    explicit ExplanationText(const Explainer& explainer)
        : m_explainer(explainer) {}

    /// The number, its formula in words and in numbers, and all that it is made of.
    QString unfolded(const QString& address);
    /// Every step, then every input.
    QString all() const;

private:
    QString unfolded(const ExplainedNumber& number, const QString& name, int depth);

    const Explainer& m_explainer;
    QSet<NodeId> m_shown;
};

} // namespace plume
