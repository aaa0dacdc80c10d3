// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/ownrowdialog.h"

#include "controls/pagescroll.h"
#include "data_tables/columnwords.h"
#include "document/estimatefile.h"
#include "document/ownrowsfile.h"
#include "document/studydocument.h"
#include "document/words.h"
#include "quantity/quantitytext.h"
#include "theme/sentencelabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace plume::ui {
namespace {

QString listOf(const QString& kind) {
    return kind == QLatin1String("hardware") ? QStringLiteral("devices") : kind;
}

/// The place of a row in its list; past the end where there is none.
size_t placeOf(const Json& rows, const QString& id) {
    size_t place = 0;
    while (place < rows.size() && textOf(rows[place]["id"]) != id)
        ++place;
    return place;
}

/// A number with its unit as it is typed in this locale.
QString typedText(double base, const DisplayUnit& unit, const QLocale& locale) {
    return (editText(base, unit, locale) + u' ' + unit.symbol).trimmed();
}

} // namespace

QStringList OwnRowDialog::Field::said() const {
    QStringList said;
    for (const QLineEdit* edit : texts)
        said.append(edit->text().trimmed());
    return said;
}

OwnRowDialog::OwnRowDialog(const QString& kind, const QString& id, StudyDocument& document,
                           QWidget* parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_list(listOf(kind))
    , m_id(id)
    , m_isNew(id.isEmpty())
    , m_document(document)
    , m_page(new QWidget(this))
    , m_scroll(new PageScroll(m_page, this))
    , m_grid(new QGridLayout)
    , m_notice(sentenceLabel(m_page, TextRole::Small)) {
    setObjectName(QStringLiteral("ownrow"));
    setWindowTitle(m_isNew ? newText() : tr("Edit a row of your own"));
    setUpFields();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto* column = new QVBoxLayout(m_page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_grid);
    column->addWidget(m_notice);
    column->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buttons);
    m_notice->setObjectName(QStringLiteral("ownrow.notice"));
    m_notice->hide();
    setTextColor(*m_notice, themeOf(palette()).error);
    connect(buttons, &QDialogButtonBox::accepted, this, &OwnRowDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &OwnRowDialog::reject);
    if (!m_isNew) {
        Json own = ownRowsJson(document.study().own);
        Json& rows = own[m_list.toStdString()];
        const size_t place = placeOf(rows, id);
        if (place < rows.size())
            fill(rows[place]);
    }
    hintAtUnits();
    fitHeight();
}

/// As high as its fields and what is said at them need, but no higher than the window that asks.
void OwnRowDialog::fitHeight() {
    constexpr int readableWidth = 620;
    m_page->layout()->activate();
    layout()->activate();
    const int wide = std::max({width(), readableWidth, layout()->totalMinimumSize().width()});
    const QMargins margins = layout()->contentsMargins();
    const int fields = m_scroll->widget()->heightForWidth(wide - margins.left() - margins.right());
    const int needed = layout()->totalMinimumSize().height() + fields;
    const int most =
        parentWidget() ? parentWidget()->window()->height() : screen()->availableSize().height();
    resize(wide, std::max(isVisible() ? height() : 0, std::min(needed, most)));
}

/// Brings what is said into view, and the keyboard to its field.
void OwnRowDialog::showFirstNotice() {
    fitHeight();
    const auto field =
        std::ranges::find_if(m_fields, [](const Field& each) { return !each.notice->isHidden(); });
    if (field != m_fields.end() && !field->texts.isEmpty())
        field->texts[0]->setFocus(Qt::OtherFocusReason);
    QWidget* said = field == m_fields.end() ? m_notice : field->notice;
    const auto scroll = [this, said] { m_scroll->ensureWidgetVisible(said); };
    QMetaObject::invokeMethod(said, scroll, Qt::QueuedConnection); // once it has its place
}

QString OwnRowDialog::newText() const {
    if (m_kind == QLatin1String("grids"))
        return tr("Add your own grid");
    if (m_kind == QLatin1String("hardware"))
        return tr("Add your own device");
    if (m_kind == QLatin1String("requests"))
        return tr("Add your own energy per request");
    return tr("Add your own familiar thing");
}

void OwnRowDialog::setUpFields() {
    addText("name", tr("Name"));
    if (m_kind == QLatin1String("grids")) {
        addWords("boundary", tr("Boundary"), wordsOf(allBoundaries));
        addEnds();
        addValue("intensity", tr("Intensity"));
        addValue("grid_water", tr("Water of power plants"));
        addValue("pue", tr("PUE of the data centre"));
        addValue("wue", tr("Water on site"));
    } else if (m_kind == QLatin1String("hardware")) {
        addEnds();
        addValue("power", tr("Power"));
        addValue("peak_tflops", tr("Peak speed"));
        addValue("embodied", tr("Emissions of making it"));
        addValue("lifetime_years", tr("Lifetime"));
    } else if (m_kind == QLatin1String("requests")) {
        addWords("scope", tr("Covers"), wordsOf(allEnergyScopes));
        addEnds();
        addValue("energy", tr("Energy of one request"));
    } else {
        addWords("indicator", tr("Compares with"),
                 {QStringLiteral("climate"), QStringLiteral("energy"), QStringLiteral("water")});
        addText("unit", tr("Counted in"), tr("such as: seats"));
        addText("unit_one", tr("One of them is a"),
                tr("such as: seat; empty where it is the same"));
        addEnds();
        addValue("amount", tr("Amount of one"));
        addText("basis", tr("Basis"));
        addText("region", tr("Country or region"));
    }
    addText("year", tr("Year"));
    addText("source", tr("Source: title or address"));
    addText("note", tr("Note"));
}

OwnRowDialog::Field& OwnRowDialog::addField(const char* key, const QString& label, QWidget* first) {
    const int row = m_grid->rowCount();
    auto* caption = new QLabel(label, m_page);
    caption->setBuddy(first);
    QLabel* notice = sentenceLabel(m_page, TextRole::Small);
    notice->setObjectName(QStringLiteral("ownrow.%1.notice").arg(QLatin1String(key)));
    setTextColor(*notice, themeOf(palette()).error);
    notice->hide();
    m_grid->addWidget(caption, row, 0);
    m_grid->addWidget(notice, row + 1, 1, 1, 3);
    first->setObjectName(QStringLiteral("ownrow.%1").arg(QLatin1String(key)));
    first->setAccessibleName(label);
    m_fields.append({QLatin1String(key), nullptr, {}, notice});
    return m_fields.last();
}

void OwnRowDialog::addText(const char* key, const QString& label, const QString& example) {
    auto* edit = new QLineEdit(m_page);
    edit->setPlaceholderText(example);
    addField(key, label, edit).texts = {edit};
    m_grid->addWidget(edit, m_grid->rowCount() - 2, 1, 1, 3);
}

void OwnRowDialog::addWords(const char* key, const QString& label, const QStringList& words) {
    auto* box = new QComboBox(m_page);
    for (const QString& word : words)
        box->addItem(shownField(QLatin1String(key), word, m_document.catalogue(), locale()), word);
    addField(key, label, box).words = box;
    m_grid->addWidget(box, m_grid->rowCount() - 2, 1, 1, 3);
    connect(box, &QComboBox::currentIndexChanged, this, &OwnRowDialog::hintAtUnits);
}

/// The headings of value, low and high.
void OwnRowDialog::addEnds() {
    const int row = m_grid->rowCount();
    const QStringList names{tr("Value"), tr("Low"), tr("High")};
    for (int i = 0; i < names.size(); ++i) {
        auto* heading = new QLabel(names[i], m_page);
        heading->setFont(fontOf(TextRole::Small));
        m_grid->addWidget(heading, row, i + 1);
    }
}

void OwnRowDialog::addValue(const char* key, const QString& label) {
    const QList<QLineEdit*> edits{new QLineEdit(m_page), new QLineEdit(m_page),
                                  new QLineEdit(m_page)};
    addField(key, label, edits[0]).texts = edits;
    const QStringList names{tr("Value"), tr("Low"), tr("High")};
    const QStringList parts{QString(), QStringLiteral(".low"), QStringLiteral(".high")};
    const int row = m_grid->rowCount() - 2;
    for (int i = 0; i < edits.size(); ++i) {
        edits[i]->setObjectName(QStringLiteral("ownrow.") + QLatin1String(key) + parts[i]);
        edits[i]->setAccessibleName(label + QStringLiteral(", ") + names[i]);
        m_grid->addWidget(edits[i], row, i + 1);
    }
}

/// What decides the dimension of a value: the scope or the indicator.
QString OwnRowDialog::word() const {
    for (const Field& field : m_fields) {
        if (field.words && field.key != QLatin1String("boundary"))
            return field.words->currentData().toString();
    }
    return {};
}

void OwnRowDialog::hintAtUnits() {
    for (const Field& field : std::as_const(m_fields)) {
        if (field.texts.size() != 3)
            continue;
        for (QLineEdit* edit : field.texts)
            edit->setPlaceholderText(ownValueField(field.key, word()).unit.symbol);
    }
}

void OwnRowDialog::fill(const Json& row) {
    for (Field& field : m_fields) {
        const Json* part = findMember(row, field.key.toLatin1().constData());
        if (!part)
            continue;
        if (field.words) {
            field.words->setCurrentIndex(field.words->findData(textOf(*part)));
        } else if (field.texts.size() == 1) {
            field.texts[0]->setText(part->is_string() ? textOf(*part)
                                                      : QString::fromStdString(part->dump()));
        } else {
            FaultList faults;
            const InputField value = ownValueField(field.key, word());
            const auto estimate = readEstimate({*part, field.key}, value, faults);
            if (!estimate)
                continue;
            field.texts[0]->setText(typedText(estimate->value, value.unit, locale()));
            if (estimate->shape != Shape::Fixed) {
                field.texts[1]->setText(typedText(estimate->range.low, value.unit, locale()));
                field.texts[2]->setText(typedText(estimate->range.high, value.unit, locale()));
            }
            field.filled = field.said();
        }
    }
}

void OwnRowDialog::say(Field& field, const QString& sentence) {
    m_isRefused = true;
    field.notice->setText(sentence);
    field.notice->show();
    for (QLineEdit* edit : std::as_const(field.texts))
        edit->setAccessibleDescription(sentence);
}

/// What is empty is left out: the check says whether it may be.
void OwnRowDialog::readField(Field& field, Json& row) {
    const std::string key = field.key.toStdString();
    const bool isUntouched = !field.filled.isEmpty() && field.filled == field.said();
    if (isUntouched)
        return; // with its shape, and with digits that are not shown
    const Json before = row.value(key, Json());
    row.erase(key);
    if (field.words) {
        row[key] = field.words->currentData().toString().toStdString();
        return;
    }
    if (field.texts.size() == 3)
        return readValue(field, before, row);
    const QString text = field.texts[0]->text().trimmed();
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (field.key == QLatin1String("year") && !text.isEmpty()) {
        if (!isNumber)
            return say(field, tr("“%1” is no year. Write a whole number, such as 2024.").arg(text));
        row[key] = number;
    } else if (!text.isEmpty()) {
        row[key] = text.toStdString();
    }
}

/// A range keeps the shape that it had before.
void OwnRowDialog::readValue(Field& field, const Json& before, Json& row) {
    const InputField value = ownValueField(field.key, word());
    const char* parts[]{"value", "low", "high"};
    Json json = Json::object();
    std::optional<EstimateData> whole; // where the first holds a range
    for (int i = 0; i < 3; ++i) {
        const QString text = field.texts[i]->text().trimmed();
        if (text.isEmpty())
            continue;
        const ReadText read =
            readQuantity(text, value.dimension, value.unit, locale(), TextOrigin::Typed);
        if (read.isAmbiguous())
            return say(field, tr("“%1” can be read in more than one way: %2 or %3.")
                                  .arg(text, read.readings[0].echo, read.readings[1].echo));
        if (!read.isUnderstood())
            return say(field, read.whyNot);
        const EstimateData& estimate = read.readings[0].estimate;
        if (estimate.shape != Shape::Fixed && i > 0)
            return say(field, tr("“%1” is a range; one amount belongs here.").arg(text));
        if (estimate.shape != Shape::Fixed)
            whole = estimate;
        json[parts[i]] = fileText(estimate.value, value.unit).toStdString();
    }
    if (whole && json.size() == 1)
        json = estimateJson(*whole, value);
    const Json* shape = before.is_object() ? findMember(before, "shape") : nullptr;
    if (shape && json.contains("low") && json.contains("high"))
        json["shape"] = *shape;
    if (!json.empty())
        row[field.key.toStdString()] = json;
}

/// Letters and digits of the name; no other row, of whatever kind, has it.
QString OwnRowDialog::freeId(const QString& name) const {
    static const QRegularExpression others(QStringLiteral("[^a-z0-9]+"));
    QString stem = QStringLiteral("own-") + folded(name).replace(others, QStringLiteral("-"));
    stem = stem.left(50);
    while (stem.endsWith(u'-'))
        stem.chop(1);
    const Catalogue& all = m_document.catalogue();
    const auto isTaken = [&all](const QString& id) {
        return all.grid(GridId(id)) || all.device(DeviceId(id)) || all.request(RequestId(id)) ||
               all.equivalence(EquivalenceId(id));
    };
    QString id = stem;
    for (int i = 2; isTaken(id); ++i)
        id = stem + u'-' + QString::number(i);
    return id;
}

/// At the field that it is about; a key that is missing is told of the row, by the key's name.
void OwnRowDialog::showFault(const QString& at, const Error& fault) {
    for (Field& field : m_fields) {
        const QString pointer = at + u'/' + field.key;
        const bool isInside =
            fault.where == pointer || fault.where.startsWith(pointer + QLatin1Char('/'));
        const bool isMissing =
            fault.where == at && fault.message.contains(QStringLiteral("“%1”").arg(field.key));
        if (isMissing && !field.notice->isHidden())
            return; // what is there cannot be read, and that is said
        if (isInside || isMissing)
            return say(field, isMissing ? tr("This is still missing; fill it in.") : fault.message);
    }
    m_isRefused = true;
    m_notice->setText(fault.message);
    m_notice->show();
}

void OwnRowDialog::accept() {
    m_isRefused = false;
    m_notice->hide();
    for (Field& field : m_fields) {
        field.notice->hide();
        for (QLineEdit* edit : std::as_const(field.texts))
            edit->setAccessibleDescription(QString());
    }
    Json own = ownRowsJson(m_document.study().own);
    Json& rows = own[m_list.toStdString()];
    const QString id = m_isNew ? freeId(m_fields[0].texts[0]->text()) : m_id;
    const size_t place = placeOf(rows, id);
    if (place >= rows.size())
        rows.push_back(Json{{"id", id.toStdString()}});
    for (Field& field : m_fields)
        readField(field, rows[place]);
    FaultList faults;
    const OwnRows next = readOwnRows({own, QStringLiteral("/own")}, faults);
    const QString at = QStringLiteral("/own/%1/%2").arg(m_list).arg(place);
    for (const Error& fault : faults.inOrder(Json{{"own", own}}))
        showFault(at, fault);
    if (m_isRefused)
        return showFirstNotice();
    m_id = id;
    Study study = m_document.study();
    study.own = next;
    m_document.edit({windowTitle(), QStringLiteral("/own")}, study);
    QDialog::accept();
}

} // namespace plume::ui
