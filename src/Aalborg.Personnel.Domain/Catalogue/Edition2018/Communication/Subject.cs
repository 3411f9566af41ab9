namespace Aalborg.Personnel.Catalogue;

/// <summary>What a message is to tell of, in the words before its date: as in »beslutningen fra«.</summary>
internal sealed record Subject(string Danish, string English);
