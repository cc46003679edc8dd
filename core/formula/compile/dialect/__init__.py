"""What C# Eval Expression accepts beyond C#, as far as names, ends and rewritten forms are bound."""
