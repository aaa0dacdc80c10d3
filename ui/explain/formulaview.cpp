// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/formulaview.h"

#include <QEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

#include "controls/flatbutton.h"
#include "theme/theme.h"

namespace plume::ui {
namespace {

constexpr int textFlags = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap;

void collectNodes(const Formula& formula, const QHash<NodeId, ExplainedNumber>& texts,
                  QList<NodeId>& nodes) {
    if (formula.kind == Formula::Kind::Factor && texts[formula.node].term)
        nodes.append(formula.node);
    for (const Formula& part : formula.parts)
        collectNodes(part, texts, nodes);
}

void drawBracket(QPainter& painter, const QRect& rect, bool isOpening) {
    const QRectF inner = QRectF(rect).adjusted(1.5, 1.0, -1.5, -1.0);
    const double outer = isOpening ? inner.left() : inner.right();
    const double edge = isOpening ? inner.right() : inner.left();
    QPainterPath path(QPointF(edge, inner.top()));
    path.cubicTo(outer, inner.top() + 4, outer, inner.bottom() - 4, edge, inner.bottom());
    painter.drawPath(path);
}

} // namespace

FormulaView::FormulaView(Spelling spelling, QWidget* parent)
    : QWidget(parent)
    , m_spelling(spelling) {
    setFont(fontOf(TextRole::Body));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QString FormulaView::spelled(NodeId node) const {
    const ExplainedNumber number = m_texts.value(node);
    return m_spelling == Spelling::Names && number.term ? number.name : number.value;
}

FlatButton* FormulaView::link(qsizetype index) {
    while (m_links.size() <= index) {
        auto* made = new FlatButton(this);
        const qsizetype number = m_links.size();
        if (m_spelling == Spelling::Values)
            made->setFocusPolicy(Qt::NoFocus);
        made->setFont(font());
        connect(made, &QAbstractButton::clicked, this, [this, number] {
            Q_EMIT linkActivated(m_texts.value(m_nodes.value(number)).address);
        });
        m_links.append(made);
    }
    return m_links[index];
}

void FormulaView::setSheet(const ExplainSheet& sheet) {
    m_formula = sheet.formula;
    m_texts = sheet.texts;
    m_nodes.clear();
    collectNodes(m_formula, m_texts, m_nodes);
    setAccessibleName(m_spelling == Spelling::Names ? sheet.formulaInWords
                                                    : sheet.formulaInNumbers);
    fill();
    updateGeometry();
    place();
}

void FormulaView::fill() {
    for (qsizetype i = 0; i < m_nodes.size(); ++i) {
        const ExplainedNumber number = m_texts.value(m_nodes[i]);
        FlatButton* made = link(i);
        made->setObjectName(objectName() + QStringLiteral(".%1").arg(i));
        made->setText(spelled(m_nodes[i]));
        //: a factor of a formula: %1 its name, %2 its value
        made->setAccessibleName(tr("%1, %2").arg(number.name, number.value));
        made->setAccessibleDescription(tr("Explains this factor"));
        made->show();
    }
    for (qsizetype i = m_nodes.size(); i < m_links.size(); ++i)
        m_links[i]->hide();
}

FormulaBox FormulaView::boxFor(int width) const {
    qsizetype next = 0;
    FormulaSizes sizes;
    sizes.factor = [this, &next](NodeId node, int room) {
        const bool isLink = m_texts.value(node).term.has_value();
        if (!isLink)
            return fontMetrics()
                .boundingRect(QRect(0, 0, room, 1000), textFlags, spelled(node))
                .size();
        const FlatButton* shown = m_links[next++];
        const int least = shown->minimumSizeHint().width();
        const int wide = std::max(least, std::min(room, shown->sizeHint().width()));
        return QSize(wide, shown->heightForWidth(wide));
    };
    sizes.text = [this](const QString& text, int room) {
        return fontMetrics().boundingRect(QRect(0, 0, room, 1000), textFlags, text).size();
    };
    return layOut(m_formula, width, sizes);
}

int FormulaView::heightForWidth(int width) const {
    return boxFor(width).height();
}

QSize FormulaView::sizeHint() const {
    constexpr int usual = 320;
    const FormulaBox box = boxFor(usual);
    return {box.width, box.height()};
}

QSize FormulaView::minimumSizeHint() const {
    int widest = 1;
    for (qsizetype i = 0; i < m_nodes.size(); ++i)
        widest = std::max(widest, m_links[i]->minimumSizeHint().width());
    return {widest, fontMetrics().height()};
}

void FormulaView::place() {
    m_box = boxFor(width());
    qsizetype next = 0;
    for (FormulaPiece& piece : m_box.pieces) {
        piece.rect.translate(0, m_box.above);
        if (piece.kind == FormulaPiece::Kind::Factor && m_texts.value(piece.node).term)
            m_links[next++]->setGeometry(piece.rect);
    }
    update();
}

void FormulaView::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text, 1.2));
    painter.setBrush(Qt::NoBrush);
    for (const FormulaPiece& piece : m_box.pieces) {
        switch (piece.kind) {
        case FormulaPiece::Kind::Text:
            painter.drawText(piece.rect, textFlags, piece.text);
            break;
        case FormulaPiece::Kind::Bar:
            painter.fillRect(piece.rect, theme.text);
            break;
        case FormulaPiece::Kind::Open:
        case FormulaPiece::Kind::Close:
            drawBracket(painter, piece.rect, piece.kind == FormulaPiece::Kind::Open);
            break;
        case FormulaPiece::Kind::Factor:
            if (!m_texts.value(piece.node).term)
                painter.drawText(piece.rect, textFlags, spelled(piece.node));
            break;
        }
    }
}

void FormulaView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void FormulaView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace plume::ui
