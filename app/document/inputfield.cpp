// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/inputfield.h"

#include <algorithm>
#include <bitset>

namespace plume {
namespace {

using Terms = std::bitset<std::size_t(termCount)>;

/// Which inputs there are may depend on which are stated, so each is stated in turn. The scope of a
/// chip adds inputs and takes none away.
Terms usedTerms(WorkMethod method, EmbodiedMethod embodied) {
    Activity activity;
    activity.method = method;
    activity.embodied = embodied;
    activity.scope = EnergyScope::Chip;
    Terms used;
    const auto addInputs = [&] {
        for (const Term term : inputsOf(activity))
            used.set(std::size_t(term));
    };
    addInputs();
    for (const InputSpec& spec : inputSpecs) {
        activity.inputs = {{spec.term, EstimateData()}};
        addInputs();
    }
    return used;
}

using UsedTerms = std::array<std::array<Terms, allEmbodiedMethods.size()>, allWorkMethods.size()>;

UsedTerms allUsedTerms() {
    UsedTerms used;
    for (const WorkMethod method : allWorkMethods) {
        for (const EmbodiedMethod embodied : allEmbodiedMethods)
            used[std::size_t(method)][std::size_t(embodied)] = usedTerms(method, embodied);
    }
    return used;
}

DisplayUnit unitOfBareNumber(const InputSpec& spec, const Dimension& dimension) {
    for (const DisplayUnit& unit : unitsOf(dimension)) {
        if (unit.inBase == spec.unitInBase)
            return unit;
    }
    DisplayUnit nameless;
    nameless.inBase = spec.unitInBase;
    return nameless;
}

} // namespace

InputField fieldOf(const InputSpec& spec, const Activity& activity) {
    InputField field;
    field.key = QString::fromLatin1(spec.key);
    field.dimension = inputDimension(activity, spec.term);
    field.unit = unitOfBareNumber(spec, field.dimension);
    field.minimum = toBase(spec.minimum, field.unit);
    field.maximum = toBase(spec.maximum, field.unit);
    return field;
}

bool isUsed(Term term, WorkMethod method, EmbodiedMethod embodied) {
    static const UsedTerms used = allUsedTerms();
    return used[std::size_t(method)][std::size_t(embodied)].test(std::size_t(term));
}

bool usesScope(WorkMethod method) {
    Activity activity;
    activity.method = method;
    activity.scope = EnergyScope::Chip;
    return std::ranges::any_of(inputSpecs, [&](const InputSpec& spec) {
        return isUsed(spec.term, method, EmbodiedMethod::Share) &&
               !(inputDimension(activity, spec.term) == spec.dimension);
    });
}

bool usesRequest(WorkMethod method) {
    return isUsed(Term::EnergyPerRequest, method, EmbodiedMethod::Share);
}

bool usesProportion(WorkMethod method) {
    return isUsed(Term::ProportionFactor, method, EmbodiedMethod::Share);
}

} // namespace plume
