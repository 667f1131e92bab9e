namespace Meerzorg.Rekentool.Tests.Fuzz;

/// <summary>Something good to read, that can be damaged. The same random numbers give the same damage.</summary>
internal interface IMutant
{
    /// <summary>The content as it was.</summary>
    byte[] Inhoud { get; }

    /// <summary>The damaged content.</summary>
    /// <param name="toeval">Says what is damaged.</param>
    /// <param name="ander">Something of the same kind, of which a part may be taken over.</param>
    byte[] Beschadig(Random toeval, IMutant ander);
}
