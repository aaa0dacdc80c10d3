// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/spread.h"

#include <QCoreApplication>

namespace plume {
namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Catalogue)
};

} // namespace

bool isJudgement(const Spread& spread) {
    return spread.quality == Quality::Assumed;
}

QString sentenceOf(const Spread& spread, const QLocale& locale) {
    const QString& name = spread.name.in(locale);
    return isJudgement(spread)
               ? Texts::tr("Range: recommended spread “%1”; it is judgement.").arg(name)
               : Texts::tr("Range: recommended spread “%1”.").arg(name);
}

EstimateData spreadAbout(double value, const Spread& spread) {
    const double scale = spread.form == Spread::Form::Multiplier ? value : 1.0;
    EstimateData result{.value = scale * spread.central, .range = {}, .provenance = {}};
    const Range range{scale * spread.range.low, scale * spread.range.high};
    if (range.low < range.high) {
        result.shape = spread.shape;
        result.range = range;
    }
    result.provenance.spread = spread.id.text();
    result.provenance.sharing = spread.sharing;
    return result;
}

QList<const Spread*> spreadsOffered(const QList<Spread>& spreads, const QString& term) {
    QList<const Spread*> offered;
    for (const QString& key : {term, QStringLiteral("any")}) {
        for (const Spread& spread : spreads) {
            if (spread.offeredFor.contains(key))
                offered.append(&spread);
        }
    }
    return offered;
}

} // namespace plume
