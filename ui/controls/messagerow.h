// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

#include "controls/severity.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace plume::ui {

/// One sentence with an icon, wrapped, and the buttons that answer it below.
class MessageRow : public QWidget {
    Q_OBJECT

public:
    explicit MessageRow(QWidget* parent = nullptr);

    /// Without a severity the text stands alone, in the colour of text. Announced to assistive
    /// technology where it is new. Buttons are named `<objectName>.0` and so on.
    void setMessage(std::optional<Severity> severity, const QString& text,
                    const QStringList& actions);
    QString text() const;

Q_SIGNALS:
    void actionTriggered(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(int index);
    void paintSeverity();

    std::optional<Severity> m_severity;
    QLabel* m_icon;
    QLabel* m_text;
    QVBoxLayout* m_column;
    QList<QPushButton*> m_buttons; ///< more than shown, maybe
};

} // namespace plume::ui
