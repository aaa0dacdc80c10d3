// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include <optional>

#include "data_tables/rowsheet.h"
#include "data_tables/rowuse.h"

namespace plume::ui {

/// All there is to say about the row that is chosen, as text to select and copy; what uses it is a
/// link to the input, or to where it is compared with.
class RowPane : public QTextBrowser {
    Q_OBJECT

public:
    explicit RowPane(QWidget* parent = nullptr);

    /// Without `uses`, nothing is said of them: nothing can use such a row.
    void setRow(const RowSheet& sheet, const std::optional<RowUses>& uses);
    void clearRow();

Q_SIGNALS:
    void inputRequested(const QString& address);
    /// A person wants to see what results are compared with, in an indicator.
    void comparisonsRequested(plume::Term indicator);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void follow(const QUrl& link);
    void refresh();
    QString originHtml() const;
    QString usesHtml() const;

    bool m_isWide = false; ///< what uses the row, and its sources, beside its values
    std::optional<RowSheet> m_sheet;
    std::optional<RowUses> m_uses;
};

} // namespace plume::ui
