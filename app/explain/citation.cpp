// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain/citation.h"

#include "explain/explaintext.h"

#include <QSet>

#include <algorithm>

namespace plume {
namespace {

/// Authors as BibTeX reads them: what it cannot take apart stays whole within braces.
QString bibtexAuthors(const QString& authors) {
    const QString others = QStringLiteral(" et al.");
    if (authors.endsWith(others))
        return QStringLiteral("{%1} and others").arg(latexText(authors.chopped(others.size())));
    QStringList names;
    for (const QString& name : authors.split(QStringLiteral("; "), Qt::SkipEmptyParts))
        names.append(QStringLiteral("{%1}").arg(latexText(name)));
    return names.join(QStringLiteral(" and "));
}

QString field(const char* name, const QString& value) {
    return value.isEmpty() ? QString()
                           : QStringLiteral("  %1 = {%2},\n").arg(QLatin1String(name), value);
}

/// What \url prints as it is, but for what would end it or BibTeX's field.
QString bibtexUrl(QString url) {
    url.replace(QLatin1Char('{'), QLatin1String("%7B"));
    url.replace(QLatin1Char('}'), QLatin1String("%7D"));
    url.replace(QLatin1Char('\\'), QLatin1String("%5C"));
    url.replace(QLatin1Char(' '), QLatin1String("%20"));
    return url.isEmpty() ? url : QStringLiteral("\\url{%1}").arg(url);
}

QString bibtexEntry(const Source& source, const QStringList& locators) {
    QStringList notes = locators;
    if (!source.licence.isEmpty())
        notes.append(ExplainText::tr("Licence: %1").arg(source.licence));
    for (QString& note : notes)
        note = latexText(note);
    return QStringLiteral("@misc{%1,\n").arg(bibtexKey(source)) +
           field("author", bibtexAuthors(source.authors)) +
           field("title", QStringLiteral("{%1}").arg(latexText(source.title))) +
           field("year", source.year == 0 ? QString() : QString::number(source.year)) +
           field("howpublished", bibtexUrl(source.url)) +
           field("note", notes.join(QStringLiteral(". "))) + QStringLiteral("}\n");
}

QString latexCharacter(QChar character) {
    switch (character.unicode()) {
    case u'\\':
        return QStringLiteral("\\textbackslash{}");
    case u'{': // not \{: BibTeX counts braces, escaped or not
        return QStringLiteral("\\textbraceleft{}");
    case u'}':
        return QStringLiteral("\\textbraceright{}");
    case u'$':
    case u'&':
    case u'#':
    case u'%':
    case u'_':
        return QLatin1Char('\\') + QString(character);
    case u'~':
        return QStringLiteral("\\textasciitilde{}");
    case u'^':
        return QStringLiteral("\\textasciicircum{}");
    case u'<':
        return QStringLiteral("\\textless{}");
    case u'>':
        return QStringLiteral("\\textgreater{}");
    case u'"':
        return QStringLiteral("\\textquotedbl{}");
    case u'|':
        return QStringLiteral("\\textbar{}");
    case 0x00A0: // no-break space
    case 0x202F: // narrow no-break space
        return QStringLiteral("~");
    case 0x2212: // minus
        return QStringLiteral("$-$");
    case 0x00D7: // times
        return QStringLiteral("$\\times$");
    case 0x00B7: // middle dot
        return QStringLiteral("$\\cdot$");
    case 0x2082: // subscript two
        return QStringLiteral("$_2$");
    case 0x2013:
        return QStringLiteral("--");
    default:
        return QString(character);
    }
}

} // namespace

QString latexText(const QString& text) {
    QString result;
    for (const QChar character : text)
        result += latexCharacter(character);
    return result;
}

QString shortCitation(const Source& source) {
    const QString who = source.authors.isEmpty() ? source.title : source.authors;
    return source.year == 0 ? who : QStringLiteral("%1 %2").arg(who).arg(source.year);
}

QString fullCitation(const CitedSource& cited) {
    const Source& source = cited.source;
    QStringList work{source.title, source.authors};
    if (source.year != 0)
        work.append(QString::number(source.year));
    work.removeAll(QString());
    QStringList parts{work.join(QStringLiteral(", ")), cited.locator};
    if (!source.licence.isEmpty())
        parts.append(ExplainText::tr("Licence: %1").arg(source.licence));
    parts.append(source.url);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QString bibtexKey(const Source& source) {
    QString key;
    for (const QChar character : source.key) {
        const bool isPlain = character.unicode() < 128 && character.isLetterOrNumber();
        key += isPlain ? character : QLatin1Char('-');
    }
    return key.isEmpty() ? QStringLiteral("source") : key;
}

QString bibtex(const QList<CitedSource>& sources) {
    QString text;
    QSet<QString> written;
    for (const CitedSource& cited : sources) {
        if (written.contains(cited.source.key))
            continue;
        written.insert(cited.source.key);
        QStringList locators;
        for (const CitedSource& other : sources) {
            if (other.source.key == cited.source.key)
                locators.append(other.locator);
        }
        locators.removeAll(QString());
        locators.removeDuplicates();
        text += (text.isEmpty() ? QString() : QStringLiteral("\n")) +
                bibtexEntry(cited.source, locators);
    }
    return text;
}

bool isJudgement(const QString& sourceKey) {
    return sourceKey == QLatin1String("plume-assumption");
}

std::optional<CitedSource> citedSource(const Provenance& provenance, const QString& citedFor,
                                       const Catalogue& catalogue) {
    if (provenance.source.isEmpty())
        return std::nullopt;
    CitedSource cited;
    cited.source.key = provenance.source;
    cited.source.title = provenance.source;
    if (const Source* known = catalogue.source(provenance.source))
        cited.source = *known;
    cited.source.note = catalogue.noteIn(QLocale::c(), cited.source.note);
    cited.locator = provenance.locator;
    if (!provenance.row.isEmpty())
        cited.rows = {provenance.row};
    cited.citedFor = {citedFor};
    return cited;
}

void addSource(QList<CitedSource>& sources, const CitedSource& cited) {
    const auto same = std::find_if(sources.begin(), sources.end(), [&](const CitedSource& known) {
        return known.source.key == cited.source.key && known.locator == cited.locator;
    });
    if (same == sources.end()) {
        sources.append(cited);
        return;
    }
    same->rows += cited.rows;
    same->rows.removeDuplicates();
    same->citedFor += cited.citedFor;
    same->citedFor.removeDuplicates();
}

} // namespace plume
