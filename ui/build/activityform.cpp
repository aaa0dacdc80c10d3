// SPDX-License-Identifier: GPL-3.0-or-later
#include "build/activityform.h"

#include "build/inputlist.h"
#include "controls/combotip.h"
#include "controls/rolemark.h"
#include "controls/rowpicker.h"
#include "document/studydocument.h"
#include "lifecycle/edits.h"
#include "theme/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace plume::ui {
namespace {

bool usesDevice(const Activity& activity) {
    return activity.method != WorkMethod::Proportional &&
           activity.method != WorkMethod::StatedEmissions;
}

/// The device of work that states its energy only matters for scope and hardware.
bool isDeviceFirst(const Activity& activity) {
    return activity.method == WorkMethod::DeviceTime || activity.method == WorkMethod::Compute ||
           activity.method == WorkMethod::EdgeFleet;
}

bool usesScope(const Activity& activity) {
    return activity.method == WorkMethod::Measured || activity.method == WorkMethod::Requests ||
           activity.method == WorkMethod::Tokens;
}

bool usesSite(const Activity& activity) {
    return activity.method != WorkMethod::StatedEmissions;
}

void selectData(QComboBox& box, const QVariant& data) {
    box.setCurrentIndex(box.findData(data));
}

} // namespace

ActivityForm::ActivityForm(StudyDocument& document, const PickerRows& rows, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_pickerRows(rows)
    , m_layout(new QVBoxLayout(this)) {
    m_layout->setContentsMargins(16, 0, 12, 12);
    m_layout->setSpacing(2);
    setupMethod();
    setupPickers();
    m_inputs = new InputList(document, this);
    m_layout->addSpacing(8);
    m_layout->addWidget(m_inputs);
    setupSchedule();
    m_hidden = new QLabel(this);
    m_hidden->setWordWrap(true);
    m_hidden->setFont(fontOf(TextRole::Small));
    m_layout->addWidget(m_hidden);
    retranslate();
}

template <typename Widget>
Widget* ActivityForm::addField(Field& field, const char* name) {
    auto* widget = new Widget(this);
    nameField(field, widget);
    field.widget = widget;
    widget->setProperty("part", QLatin1String(name));
    if constexpr (std::is_same_v<Widget, QComboBox>)
        tellChoice(*widget);
    m_layout->addWidget(field.name);
    m_layout->addWidget(widget);
    return widget;
}

void ActivityForm::nameField(Field& field, QWidget* widget) {
    field.name = new QWidget(this);
    auto* mark = new RoleMark(field.name);
    mark->setRole(field.role);
    field.label = new QLabel(field.name);
    field.label->setFont(fontOf(TextRole::Small));
    field.label->setWordWrap(true);
    field.label->setBuddy(widget);
    auto* line = new QHBoxLayout(field.name);
    line->setContentsMargins(0, 4, 0, 0);
    line->setSpacing(4);
    line->addWidget(mark, 0, Qt::AlignTop);
    line->addWidget(field.label, 1);
}

void ActivityForm::setupMethod() {
    m_method = addField<QComboBox>(m_methodField, "method");
    connect(m_method, &QComboBox::activated, this, [this](int index) {
        const auto method = WorkMethod(m_method->itemData(index).toInt());
        record(m_methodField, withMethod(m_document.study(), m_plan, m_activity, method));
    });
    m_target = addField<QComboBox>(m_targetField, "of");
    connect(m_target, &QComboBox::activated, this, [this](int index) {
        const QString target = m_target->itemText(index);
        record(m_targetField, withProportionOf(m_document.study(), m_plan, m_activity, target));
    });
}

void ActivityForm::setupPickers() {
    m_request = addField<RowPicker>(m_requestField, "request");
    m_model = addField<RowPicker>(m_modelField, "model");
    m_device = addField<RowPicker>(m_deviceField, "device");
    m_scope = addField<QComboBox>(m_scopeField, "scope");
    m_grid = addField<RowPicker>(m_gridField, "grid");
    connect(m_request, &RowPicker::chosen, this, [this](const QString& id) {
        record(m_requestField, withRequest(m_document.study(), m_plan, m_activity, RequestId(id)));
    });
    connect(m_model, &RowPicker::chosen, this, [this](const QString& id) {
        record(m_modelField, withModel(m_document.study(), m_plan, m_activity, ModelId(id)));
    });
    connect(m_device, &RowPicker::chosen, this, [this](const QString& id) {
        record(m_deviceField, withDevice(m_document.study(), m_plan, m_activity, DeviceId(id)));
    });
    connect(m_grid, &RowPicker::chosen, this, [this](const QString& id) {
        const Grid* row = m_document.catalogue().grid(GridId(id));
        record(m_gridField, row ? withGrid(m_document.study(), m_plan, m_activity, *row)
                                : withGrid(m_document.study(), m_plan, m_activity, GridId(id)));
    });
    connect(m_scope, &QComboBox::activated, this, [this](int index) {
        const auto scope = EnergyScope(m_scope->itemData(index).toInt());
        record(m_scopeField, withScope(m_document.study(), m_plan, m_activity, scope));
    });
}

void ActivityForm::setupSchedule() {
    m_start = addField<QSpinBox>(m_startField, "start_month");
    m_repeat = addField<QSpinBox>(m_repeatField, "repeat_every_months");
    m_repeat->setRange(0, maximumServiceMonths);
    connect(m_start, &QSpinBox::valueChanged, this, [this](int month) {
        if (!m_isFilling)
            record(m_startField, withStartMonth(m_document.study(), m_plan, m_activity, month));
    });
    connect(m_repeat, &QSpinBox::valueChanged, this, [this](int months) {
        if (!m_isFilling)
            record(m_repeatField, withRepeat(m_document.study(), m_plan, m_activity, months));
    });
}

void ActivityForm::retranslate() {
    m_methodField.label->setText(tr("How the work is known"));
    m_targetField.label->setText(tr("A multiple of"));
    m_requestField.label->setText(tr("Kind of request"));
    m_modelField.label->setText(tr("Model"));
    m_deviceField.label->setText(tr("Hardware"));
    m_scopeField.label->setText(tr("What the energy covers"));
    m_gridField.label->setText(tr("Electricity grid"));
    m_startField.label->setText(tr("Starts in month"));
    m_repeatField.label->setText(tr("Repeats every so many months"));
    m_repeat->setSpecialValueText(tr("does not repeat"));
    m_request->setEmptyText(tr("No kind chosen"));
    m_model->setEmptyText(tr("No model chosen"));
    m_device->setEmptyText(tr("No hardware chosen"));
    m_grid->setEmptyText(tr("No grid chosen"));
    for (const Field* field :
         {&m_methodField, &m_targetField, &m_requestField, &m_modelField, &m_deviceField,
          &m_scopeField, &m_gridField, &m_startField, &m_repeatField}) {
        field->widget->setAccessibleName(field->label->text());
        field->widget->setAccessibleDescription(sentenceOf(field->role));
    }
    fillPickers();
}

void ActivityForm::fillPickers() {
    m_request->setRows(m_pickerRows.requests);
    m_model->setRows(m_pickerRows.models);
    m_device->setRows(m_pickerRows.devices);
    m_grid->setRows(m_pickerRows.grids);
    m_edition = m_pickerRows.edition;
}

void ActivityForm::fillMethods(const Plan& plan) {
    if (m_method->count() == 0) {
        for (const WorkMethod method : allWorkMethods)
            m_method->addItem(nameOf(method), int(method));
    }
    const bool canBeMultiple = !possibleTargets(plan, m_activity).isEmpty();
    auto* model = qobject_cast<QStandardItemModel*>(m_method->model());
    const int row = m_method->findData(int(WorkMethod::Proportional));
    model->item(row)->setEnabled(canBeMultiple);
    selectData(*m_method, int(activity().method));
}

void ActivityForm::fillTargets(const Plan& plan) {
    const QStringList targets = possibleTargets(plan, m_activity);
    QStringList shown;
    for (int i = 0; i < m_target->count(); ++i)
        shown.append(m_target->itemText(i));
    if (shown != targets) {
        m_target->clear();
        m_target->addItems(targets);
    }
    m_target->setCurrentIndex(int(targets.indexOf(activity().proportionOf)));
}

void ActivityForm::fillScope(const CardQuestion& question) {
    if (m_scope->count() == 0) {
        for (const EnergyScope scope :
             {EnergyScope::Chip, EnergyScope::Server, EnergyScope::Facility})
            m_scope->addItem(nameOf(scope), int(scope));
    }
    const QList<CompleteActivity>& complete = question.result.assessment.plan().activities;
    const EnergyScope assumed =
        m_activity < complete.size() ? complete[m_activity].scope : EnergyScope::Facility;
    selectData(*m_scope, int(activity().scope.value_or(assumed)));
}

void ActivityForm::fillSchedule(const Plan& plan) {
    m_isFilling = true; // a narrower range moves the value that another activity left behind
    m_start->setRange(0, plan.serviceMonths - 1);
    m_start->setValue(activity().startMonth);
    m_repeat->setValue(activity().repeatEveryMonths);
    m_isFilling = false;
}

void ActivityForm::setContent(const CardQuestion& question, int activityIndex) {
    m_plan = question.plan;
    m_activity = activityIndex;
    const Plan& plan = question.study.plans[m_plan];
    if (m_edition != m_pickerRows.edition)
        fillPickers();
    fillMethods(plan);
    fillTargets(plan);
    fillScope(question);
    m_request->setCurrent(activity().request.text());
    m_model->setCurrent(activity().model.text());
    m_device->setCurrent(activity().device.text());
    m_grid->setCurrent(activity().grid.text());
    fillSchedule(plan);

    const QString prefix = objectName() + QLatin1Char('.');
    for (QWidget* field : std::initializer_list<QWidget*>{
             m_method, m_target, m_request, m_model, m_device, m_scope, m_grid, m_start, m_repeat})
        field->setObjectName(prefix + field->property("part").toString());
    const QList<TermContent> inputs = activityInputs(question, m_activity);
    m_inputs->setInputs(m_plan, m_activity, inputs, prefix);
    const int hidden = hiddenStated(question, m_activity, inputs, false);
    m_hidden->setText(
        question.isOnlyDecisions
            ? tr("%n changed input(s) are hidden, as assumptions or for experts.", nullptr, hidden)
            : tr("%n changed input(s) are hidden; expert mode shows them.", nullptr, hidden));
    m_hidden->setVisible(hidden > 0);
    showFields(question);
}

void ActivityForm::showFields(const CardQuestion& question) {
    const bool isExpert = question.isExpert;
    const auto show = [&question](const Field& field, bool isUsed) {
        const bool isShown =
            isUsed && (!question.isOnlyDecisions || field.role == InputRole::Decision);
        field.name->setVisible(isShown);
        field.widget->setVisible(isShown);
    };
    show(m_methodField, true);
    show(m_targetField, activity().method == WorkMethod::Proportional);
    show(m_requestField, activity().method == WorkMethod::Requests);
    show(m_modelField, activity().method == WorkMethod::Compute);
    show(m_deviceField, usesDevice(activity()) && (isExpert || isDeviceFirst(activity())));
    show(m_scopeField, usesScope(activity()) && isExpert);
    show(m_gridField, usesSite(activity()));
    show(m_startField, isExpert);
    show(m_repeatField, isExpert);
}

InputRow* ActivityForm::rowOf(Term term) const {
    return m_inputs->rowOf(term);
}

const Activity& ActivityForm::activity() const {
    return m_document.study().plans[m_plan].activities[m_activity];
}

void ActivityForm::record(const Field& field, const Study& next) {
    m_document.edit(
        {tr("change of “%1”").arg(field.label->text()), activityAddress(m_plan, m_activity)}, next);
}

void ActivityForm::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_method->clear();
        m_scope->clear();
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace plume::ui
