// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plume::ui {

class Comparisons;
class Prompter;
class StudyDocument;

/// What the Library is about; all of it outlives its pages.
struct LibraryContext {
    StudyDocument& document;
    const Comparisons& comparisons;
    Prompter& prompter;
};

} // namespace plume::ui
