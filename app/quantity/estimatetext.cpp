// SPDX-License-Identifier: GPL-3.0-or-later
#include "quantity/estimatetext.h"

#include <QCoreApplication>

namespace plume {
namespace {

struct InputText {
    Q_DECLARE_TR_FUNCTIONS(InputText)
};

} // namespace

QString nameOf(Shape shape) {
    switch (shape) {
    case Shape::Fixed:
        return InputText::tr("exact", "shape of a distribution");
    case Shape::Lognormal:
        return InputText::tr("lognormal", "shape of a distribution");
    case Shape::Uniform:
        return InputText::tr("uniform", "shape of a distribution");
    case Shape::Triangular:
        return InputText::tr("triangular", "shape of a distribution");
    case Shape::Normal:
        return InputText::tr("normal", "shape of a distribution");
    }
    Q_UNREACHABLE();
}

QString nameOf(Quality quality) {
    switch (quality) {
    case Quality::Measured:
        return InputText::tr("measured", "quality of a value");
    case Quality::Published:
        return InputText::tr("published", "quality of a value");
    case Quality::Estimated:
        return InputText::tr("estimated", "quality of a value");
    case Quality::Assumed:
        return InputText::tr("assumed", "quality of a value");
    }
    Q_UNREACHABLE();
}

} // namespace plume
