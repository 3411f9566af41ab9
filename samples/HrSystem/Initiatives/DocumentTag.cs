using Microsoft.Net.Http.Headers;

namespace HrSystem;

/// <summary>The ETag of a document: the hash of its canonical form, which is what is sent, so it is a strong one.</summary>
internal static class DocumentTag
{
    public static EntityTagHeaderValue Of(StoredInitiative row) => new($"\"{row.Hash}\"");

    /// <summary>Whether If-Match holds: it names the version there is, or any (<c>*</c>).</summary>
    public static bool IsAmong(IEnumerable<EntityTagHeaderValue> tags, StoredInitiative row) => Has(tags, row, strongly: true);

    /// <summary>Whether If-None-Match says that the client has it already.</summary>
    public static bool IsKnown(IEnumerable<EntityTagHeaderValue> tags, StoredInitiative row) => Has(tags, row, strongly: false);

    private static bool Has(IEnumerable<EntityTagHeaderValue> tags, StoredInitiative row, bool strongly)
    {
        var own = Of(row);
        return tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || own.Compare(tag, strongly));
    }
}
