// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>

class QLabel;
class QTextBrowser;

namespace plume::ui {

/// Something to read beside the window: a heading and rich text, made anew when the language or
/// the colours change.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    struct Sheet {
        QString title;
        QString html;
    };
    using MakeSheet = std::function<Sheet()>;

    SheetDialog(const QString& name, MakeSheet makeSheet, QWidget* parent);

    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    MakeSheet m_makeSheet;
    QLabel* m_title;
    QTextBrowser* m_text;
};

} // namespace plume::ui
