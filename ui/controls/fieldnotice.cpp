// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/fieldnotice.h"

#include <optional>

#include "controls/messagerow.h"
#include "controls/quantityedit.h"

namespace plume::ui {
namespace {

/// None of what needs no attention.
std::optional<Severity> severityOf(FieldNotice::Kind kind) {
    switch (kind) {
    case FieldNotice::Kind::Fault:
        return Severity::Error;
    case FieldNotice::Kind::OutOfBounds:
        return Severity::Warning;
    case FieldNotice::Kind::Question:
        return Severity::Info;
    case FieldNotice::Kind::None:
    case FieldNotice::Kind::Echo:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

void showNotice(const QuantityEdit& field, MessageRow& row, Echo echo) {
    const FieldNotice& notice = field.notice();
    const std::optional<Severity> severity = severityOf(notice.kind);
    row.setMessage(severity, notice.text, notice.choices);
    row.setVisible(severity || (notice.kind == FieldNotice::Kind::Echo && echo == Echo::Shown));
}

} // namespace plume::ui
