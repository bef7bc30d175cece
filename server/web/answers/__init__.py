"""What the API answers, as types for the OpenAPI document; tests hold the answers to it."""
