namespace ReqflowPrep.Api.Tests;

public sealed record Tokens(string TokenType, string AccessToken, long ExpiresIn, string RefreshToken);
