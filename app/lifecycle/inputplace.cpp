// SPDX-License-Identifier: GPL-3.0-or-later
#include "lifecycle/inputplace.h"

#include <QRegularExpression>

#include <algorithm>

namespace plume {

std::optional<InputPlace> inputPlaceOf(const QString& address) {
    static const QRegularExpression pattern(
        QStringLiteral("^/plans/(\\d{1,6})/(?:activities/(\\d{1,6})/|service_months$)"));
    const auto match = pattern.match(address);
    if (!match.hasMatch())
        return std::nullopt;
    const int plan = match.captured(1).toInt();
    if (match.captured(2).isEmpty()) {
        const bool isIt = inputAddress(plan, 0, Term::ServiceLife) == address;
        return isIt ? std::optional(InputPlace{plan, -1, Term::ServiceLife}) : std::nullopt;
    }
    const int activity = match.captured(2).toInt();
    const auto spec = std::ranges::find_if(inputSpecs, [&](const InputSpec& each) {
        return inputAddress(plan, activity, each.term) == address;
    });
    return spec == inputSpecs.end() ? std::nullopt
                                    : std::optional(InputPlace{plan, activity, spec->term});
}

} // namespace plume
