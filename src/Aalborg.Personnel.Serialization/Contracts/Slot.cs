namespace Aalborg.Personnel.Serialization;

/// <summary>Where a value waits between being read and being put into its object. The default is "absent".</summary>
internal struct Slot
{
    /// <summary>A value that is an object; <see langword="null"/> where it is absent.</summary>
    public object? Reference;

    /// <summary>A value that is a number, a date, an enum or a truth value; the JSON type says what 0 means.</summary>
    public int Number;
}
