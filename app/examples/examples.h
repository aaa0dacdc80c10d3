// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace plume {

/// The paths of the studies that ship inside, in the order of the gallery. They are read only:
/// saving one asks for another place.
QStringList shippedExamples();

/// The paths of the studies that ship inside to begin one's own with: two plans or more to look at
/// side by side, and a note of what to look for. In the order of their names.
QStringList shippedTemplates();

/// The path of the example or template of that name, as in "chatbot"; empty where there is none.
QString shippedStudy(const QString& name);

/// The study that opens when nothing else is asked for.
QString firstExample();

} // namespace plume
