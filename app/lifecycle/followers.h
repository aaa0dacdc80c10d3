// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lifecycle/study.h"

namespace plume {

/// Plans that follow the baseline, brought along with what an edit did to it: each thing (a number,
/// a row, a method, a schedule, an activity) that was as in the baseline is so again; what differs
/// stays. `start` is the study before the whole gesture (a drag), `present` the one before its
/// latest step, `next` what the step makes of it; an edit that is no gesture has present == start.
/// Where the edit puts another plan first, nothing follows: no number was changed.
Study withFollowers(const Study& start, const Study& present, Study next);

/// One plan brought along from one baseline to the next.
Plan followed(const Plan& before, const Plan& after, const Plan& follower);

/// Whether the plan follows the baseline and states something else for this input (or nothing) than
/// the activity there that matches.
bool differsFromBaseline(const Study& study, int plan, int activity, Term term);

/// Takes one input of a plan from the activity of the baseline that matches: its stated value, or
/// none. Nothing happens where none matches.
Study withInputAsBaseline(Study study, int plan, int activity, Term term);

} // namespace plume
