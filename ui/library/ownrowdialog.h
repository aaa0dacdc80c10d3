// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "base/result.h"
#include "document/json.h"

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace plume::ui {

class PageScroll;
class StudyDocument;

/// Asks for a row of the user's own, new or to be changed. What a study file with it would be told
/// stands at the fields, which scroll where that takes more room than there is; without a fault it
/// becomes one undo step.
class OwnRowDialog : public QDialog {
    Q_OBJECT

public:
    /// `kind` is a table of the Library; an empty `id` asks for a new row. The document must
    /// outlive it.
    OwnRowDialog(const QString& kind, const QString& id, StudyDocument& document,
                 QWidget* parent = nullptr);

    /// Of the row that was asked for, once it is accepted.
    const QString& id() const { return m_id; }
    void accept() override;

private:
    /// A key of a row: a text, a word from a list, or a value with its low and high end.
    struct Field {
        QString key;
        QComboBox* words = nullptr;
        QList<QLineEdit*> texts; ///< one, or value, low and high
        QLabel* notice = nullptr;
        QStringList filled = {}; ///< what the texts said at first, of a row that is edited

        QStringList said() const;
    };

    void setUpFields();
    void fitHeight();
    void showFirstNotice();
    void addText(const char* key, const QString& label, const QString& example = {});
    void addWords(const char* key, const QString& label, const QStringList& words);
    void addValue(const char* key, const QString& label);
    Field& addField(const char* key, const QString& label, QWidget* first);
    void addEnds();
    void fill(const Json& row);
    void hintAtUnits();
    void readField(Field& field, Json& row);
    void readValue(Field& field, const Json& before, Json& row);
    void showFault(const QString& at, const Error& fault);
    void say(Field& field, const QString& sentence);
    QString word() const;
    QString freeId(const QString& name) const;
    QString newText() const;

    QString m_kind;
    QString m_list; ///< the list of the study's own rows: "devices"
    QString m_id;
    bool m_isNew;
    bool m_isRefused = false;
    StudyDocument& m_document;
    QWidget* m_page; ///< of all fields
    PageScroll* m_scroll;
    QGridLayout* m_grid;
    QLabel* m_notice;
    QList<Field> m_fields;
};

} // namespace plume::ui
