// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealed_forms.h"

#include "core/base/netstring.h"
#include "core/base/words.h"
#include "core/store/statement.h"

namespace tenue
{

using namespace Qt::StringLiterals;

Result<SealedForms> sealedFormsOf(Workspace &workspace, const RevisionId &revision)
{
    const auto stored = workspace.revisions().revision(revision);
    if (!stored)
        return stored.error();
    const auto content = workspace.revisions().content(revision);
    if (!content)
        return content.error();
    Statement salt(workspace.database(), u"SELECT salt FROM revision WHERE hash = :hash"_s);
    if (auto ran = salt.bind(":hash", revision).run(); !ran)
        return ran.error();
    const auto found = salt.next();
    if (!found)
        return found.error();
    SealedForms forms { headerForm(stored->header()), {} };
    appendNetstring(forms.content, "tenue-content-1");
    appendNetstring(forms.content, salt.text(0).toUtf8());
    appendNetstring(forms.content, content->bytes());
    return forms;
}

} // namespace tenue
