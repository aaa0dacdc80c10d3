// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/findwords.h"

#include "quantity/unittable.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>
#include <array>

namespace plume::ui {
namespace {

struct Synonyms {
    Term term;
    const char* words;
};

// clang-format off
/// What the glossary, papers and people call a number besides its name, in both languages.
constexpr std::array synonyms{
    Synonyms{Term::RequestRate, "queries prompts số lượt yêu cầu lượt truy vấn câu lệnh"},
    Synonyms{Term::EnergyPerRequest, "electricity query prompt điện năng lượt truy vấn câu lệnh"},
    Synonyms{Term::GridIntensity, "emission factor carbon intensity CO2 hệ số phát thải cường độ phát thải của lưới điện"},
    Synonyms{Term::Pue, "power usage effectiveness hiệu quả sử dụng điện năng"},
    Synonyms{Term::SiteWaterUse, "water usage effectiveness cooling làm mát lượng nước tiêu thụ"},
    Synonyms{Term::DevicePower, "TDP GPU graphics processor bộ xử lý đồ họa"},
    Synonyms{Term::DeviceCount, "GPU graphics processors bộ xử lý đồ họa"},
    Synonyms{Term::RunTime, "GPU hours giờ GPU"},
    Synonyms{Term::Load, "utilisation utilization mức sử dụng hệ số tải"},
    Synonyms{Term::ComputeUtilisation, "MFU utilization mức sử dụng"},
    Synonyms{Term::LifetimeUtilisation, "utilisation utilization mức sử dụng hệ số tải"},
    Synonyms{Term::HardwareLifetime, "years of use tuổi thọ phần cứng"},
    Synonyms{Term::IdlePower, "standby trạng thái chờ"},
    Synonyms{Term::ActiveParameters, "model size tham số của mô hình"},
    Synonyms{Term::CarbonFreeShare, "renewable clean energy năng lượng tái tạo năng lượng sạch"},
    Synonyms{Term::ServiceLife, "horizon life cycle vòng đời"},
    Synonyms{Term::EmbodiedPerDevice, "embodied emissions hardware manufacture lượng khí thải hàm chứa sản xuất phần cứng"},
    Synonyms{Term::EmbodiedEmissions, "hardware manufacture lượng khí thải hàm chứa sản xuất phần cứng"},
    Synonyms{Term::Emissions, "carbon footprint greenhouse gas dấu chân carbon khí nhà kính"},
    Synonyms{Term::FacilityEnergy, "electricity use điện năng mức tiêu thụ năng lượng"},
    Synonyms{Term::Water, "water use lượng nước tiêu thụ"},
};
// clang-format on

/// A text that is shown, in Vietnamese where the window speaks English.
QString inVietnamese(const char* context, const QString& shown) {
    return vietnamese().translate(context, shown.toUtf8().constData());
}

/// "requests per day lượt mỗi ngày": every unit, as people say it.
QString unitWords(const Dimension& dimension) {
    QStringList words;
    for (const DisplayUnit& unit : unitsOf(dimension)) {
        words.append(QString(unit.symbol).replace(u'/', QLatin1String(" per ")));
        words.append(inVietnamese("Unit", unit.symbol).replace(u'/', QStringLiteral(" mỗi ")));
    }
    return words.join(u' ');
}

} // namespace

const QTranslator& vietnamese() {
    static const auto* words = [] {
        auto* translator = new QTranslator(QCoreApplication::instance());
        const bool isLoaded = translator->load(QStringLiteral(":/i18n/plume_vi.qm"));
        Q_UNUSED(isLoaded) // without, everything is found by its names in the window's language
        return translator;
    }();
    return *words;
}

QStringList inBothLanguages(const char* context, const char* source) {
    return {QString::fromUtf8(source), vietnamese().translate(context, source)};
}

void addWords(Findable& found, Term term, const Dimension& dimension) {
    found.otherNames.append(keyOf(term).replace(u'_', u' '));
    found.otherNames.append(inVietnamese("Term", nameOf(term)));
    QStringList words{meaningOf(term), inVietnamese("Term", meaningOf(term)), unitWords(dimension)};
    const auto* same = std::ranges::find(synonyms, term, &Synonyms::term);
    if (same != synonyms.end())
        words.append(QString::fromUtf8(same->words));
    found.words = words.join(u' ');
}

} // namespace plume::ui
